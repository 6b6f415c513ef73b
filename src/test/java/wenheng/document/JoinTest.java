package wenheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenheng.document.Join.Area;

class JoinTest {

    @Test
    void cellsThatJoinMakeOneRectangle() {
        assertEquals(
                List.of(new Area(0, 0, 2, 2), new Area(0, 2, 1, 1), new Area(1, 2, 1, 1)),
                areas(List.of(List.of("学段", "<", "人数"), List.of("^", "^", "人"))));
    }

    @Test
    void whatMakesNoRectangleFallsApartAndIsTold() {
        List<Area> torn = new ArrayList<>();
        List<List<Join>> cells =
                List.of(List.of(Join.NONE, Join.LEFT), List.of(Join.ABOVE, Join.NONE), List.of(Join.NONE, Join.LEFT));
        assertEquals(
                List.of(
                        new Area(0, 0, 1, 1),
                        new Area(0, 1, 1, 1),
                        new Area(1, 0, 1, 1),
                        new Area(1, 1, 1, 1),
                        new Area(2, 0, 1, 2)),
                Join.areas(cells, join -> join, torn::add));
        assertEquals(List.of(new Area(0, 0, 2, 2)), torn);
    }

    @Test
    void aCellWithoutTheNeighbourItJoinsStandsAlone() {
        assertEquals(
                List.of(new Area(0, 0, 1, 1), new Area(1, 0, 1, 1), new Area(1, 1, 1, 1)),
                areas(List.of(List.of("^"), List.of("<", "^"))));
    }

    private static List<Area> areas(List<List<String>> drawn) {
        return Join.areas(drawn, Join::of, torn -> fail(torn.toString()));
    }
}
