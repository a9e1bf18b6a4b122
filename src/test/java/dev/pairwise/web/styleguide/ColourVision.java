package dev.pairwise.web.styleguide;

/**
 * How a colour looks to somebody who lacks one kind of cone: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation
 * of Color Vision Deficiency", 2009, the matrices of severity 1.0, over linear light.
 */
enum ColourVision {
    TRICHROMACY(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** CIE76: the distance of two colours in CIELAB, of which about 2.3 is just noticed. */
    double distance(Colour one, Colour other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(square(first[0] - second[0]) + square(first[1] - second[1]) + square(first[2] - second[2]));
    }

    private static double square(double number) {
        return number * number;
    }

    private double[] lab(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        return lab(row(0, red, green, blue), row(3, red, green, blue), row(6, red, green, blue));
    }

    private double row(int at, double red, double green, double blue) {
        return Math.clamp(matrix[at] * red + matrix[at + 1] * green + matrix[at + 2] * blue, 0, 1);
    }

    /** Linear sRGB to CIELAB under D65. */
    private static double[] lab(double red, double green, double blue) {
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
