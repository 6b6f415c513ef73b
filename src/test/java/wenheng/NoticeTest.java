package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** NOTICE 说的是实话：各库的许可全文，要么在它的 jar 里，要么在发行包的 licenses 里。 */
class NoticeTest {

    private static final Pattern LINE = Pattern.compile("(?:lib/)?\\s+([\\w.、-]+)：(.*)");
    private static final Pattern TEXT = Pattern.compile("licenses/[\\w.-]+");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    /** A line of NOTICE: libraries, and where their licence is. */
    private record Claim(List<String> libraries, String licence) {}

    private static List<Claim> claims() throws IOException {
        String joined = Files.readString(Path.of("NOTICE")).replaceAll("、\n\\s+", "、");
        return joined.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Claim(List.of(line.group(1).split("、", -1)), line.group(2)))
                .toList();
    }

    @Test
    void everyLibraryOfTheProgramIsNamed() throws IOException {
        Set<String> named =
                claims().stream().flatMap(claim -> claim.libraries().stream()).collect(Collectors.toSet());
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        Set<String> wanted = new TreeSet<>();
        for (String dependency : own.split("</dependency>", -1)) {
            Matcher artifact = ARTIFACT.matcher(dependency);
            if (artifact.find() && !dependency.contains("<scope>test</scope>")) {
                wanted.add(artifact.group(1));
            }
        }
        assertTrue(wanted.size() > 5 && named.containsAll(wanted), () -> named + " of " + wanted);
    }

    @Test
    void everyLicenceStandsWhereItIsSaidToBe() throws IOException {
        String assembly = Files.readString(Path.of("src/assembly/distribution.xml"));
        for (Claim claim : claims()) {
            Matcher text = TEXT.matcher(claim.licence());
            boolean shipped = text.find();
            for (String library : claim.libraries()) {
                assertEquals(!shipped, hasLicence(library), library + "：" + claim.licence());
            }
            if (shipped) {
                String name = text.group().substring("licenses/".length());
                assertTrue(
                        Files.exists(Path.of("src/dist", text.group()))
                                || assembly.contains("<destName>" + name + "</destName>"),
                        text.group());
            }
        }
    }

    private static boolean hasLicence(String library) throws IOException {
        String jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> new File(path).getName().matches(Pattern.quote(library) + "-\\d[\\w.]*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no jar of " + library));
        try (ZipFile zip = new ZipFile(jar);
                Stream<String> names = zip.stream().map(entry -> entry.getName())) {
            return names.anyMatch(name -> name.matches("META-INF/(LICENSE(\\.txt)?|MPL-2\\.0\\.txt)"));
        }
    }
}
