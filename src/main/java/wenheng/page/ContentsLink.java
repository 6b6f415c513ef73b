package wenheng.page;

import wenheng.style.Length;

/**
 * 目录链接：目录中一行的位置，和它指向的标题。
 *
 * @param page of the contents, from 1
 * @param x from the left edge of the paper
 * @param y from the upper edge of the paper
 * @param tag index of the entry's {@link Tag}
 * @param block index of the heading in {@link wenheng.document.Arrangement#of}
 * @param label the printed page number of the heading
 * @param targetPage page of the heading, from 1
 * @param targetY place of the heading on it
 */
public record ContentsLink(
        int page,
        Length x,
        Length y,
        Length width,
        Length height,
        int tag,
        int block,
        String label,
        int targetPage,
        Length targetY) {}
