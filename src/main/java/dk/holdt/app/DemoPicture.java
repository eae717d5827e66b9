package dk.holdt.app;

import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.usecase.shot.KeepShots;
import dk.holdt.usecase.shot.ShotSource;
import java.util.Arrays;

/// A picture for the demo shop, drawn by a few lines of arithmetic: a telephone whose glass is cracked.
final class DemoPicture {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int TABLE = 0xFFB9A284;
    private static final int CASE = 0xFF1C2026;
    private static final int GLASS = 0xFF35507A;
    private static final int CRACK = 0xFFE9EEF5;

    private static final int[][] CRACKS = {
        {300, 130, 96, 92},
        {300, 130, 392, 76},
        {300, 130, 180, 288},
        {300, 130, 398, 240},
        {300, 130, 270, 64},
        {300, 130, 330, 296}
    };

    private final int[] dots = new int[WIDTH * HEIGHT];

    private DemoPicture() {}

    /// Adds it to one of the telephones that somebody works on.
    static void give(Shop shop) {
        shop.repairs.open().stream()
                .filter(open -> open.repair().stage().isOnTheBench())
                .map(open -> shop.repairs.find(open.repair().number()).orElseThrow())
                .filter(dossier -> dossier.device().kind() == DeviceKind.PHONE)
                .findFirst()
                .ifPresent(dossier -> give(shop, dossier));
    }

    private static void give(Shop shop, Dossier dossier) {
        var by = dossier.repair()
                .progress()
                .technician()
                .orElse(dossier.repair().received().by());
        var picture = new ShotSource.Pasted(WIDTH, HEIGHT, new DemoPicture().drawn());
        var answer = new ShotsInShop(shop).keeping().add(dossier.repair().uuid(), by, picture);
        if (answer instanceof KeepShots.Answer.Refused(var why)) {
            throw new IllegalStateException("the shop refuses a picture: " + why);
        }
    }

    private int[] drawn() {
        Arrays.fill(dots, TABLE);
        box(60, 40, 420, 320, CASE);
        box(84, 56, 404, 304, GLASS);
        for (var crack : CRACKS) {
            line(crack[0], crack[1], crack[2], crack[3]);
        }
        return dots;
    }

    private void box(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(dots, y * WIDTH + left, y * WIDTH + right, colour);
        }
    }

    private void line(int x, int y, int toX, int toY) {
        int steps = Math.max(Math.abs(toX - x), Math.abs(toY - y));
        for (int step = 0; step <= steps; step++) {
            // a crack is not straight
            int bend = (int) Math.round(3 * Math.sin(step / 9.0));
            int at = (y + (toY - y) * step / steps) * WIDTH + x + (toX - x) * step / steps + bend;
            dots[at] = CRACK;
            dots[at + 1] = CRACK;
        }
    }
}
