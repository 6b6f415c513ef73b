/** 版面：排好的页。 The laid-out pages, the one contract of everything that draws or measures pages: marks with coordinates, structure tags, where each block stands and how its lines break. */
package wenheng.page;
