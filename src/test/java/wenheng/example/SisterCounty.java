package wenheng.example;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 同市的另一个县：the example's roster under other names. Chance hangs on the names, so other names are another seed. */
public final class SisterCounty {

    private SisterCounty() {}

    /**
     * A school table as CSV in UTF-8.
     *
     * @param county its name, such as 临水县
     * @param mark put before the names of its townships, so that chance falls out differently
     */
    public static byte[] schools(String county, String mark) {
        List<Site> roster = Roster.in(2025);
        String rows = IntStream.range(0, roster.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> renamed(roster.get(i), county, mark))
                .map(site -> line(SchoolYear.row(site, 2025)))
                .collect(Collectors.joining());
        return (String.join(",", Columns.ALL) + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static Site renamed(Site site, String county, String mark) {
        String name = site.name().startsWith("青石县") ? county + site.name().substring(3) : mark + site.name();
        return new Site(
                site.code(),
                name,
                site.type(),
                site.ownership(),
                site.setting(),
                site.boarding(),
                site.founded(),
                site.until(),
                site.primary(),
                site.junior(),
                site.senior(),
                site.traits());
    }

    private static String line(Map<String, String> row) {
        return Columns.ALL.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining(","))
                + "\r\n";
    }
}
