package dk.holdt.domain.part;

import dk.holdt.domain.language.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a number of a specification is counted in: how it is written, and which other units it may be typed in.
public enum Unit {
    COUNT("", "pcs=1 pc=1 stk=1 x=1"),
    /// Storage as sold: 1 TB is 1000 GB; a GiB is 1.0737 GB.
    GB("GB", "gb=1 g=1 tb=1000 t=1000 mb=0.001 gib=1.073741824 tib=1099.511627776 mib=0.001048576"),
    /// Memory as fitted: 4096 MB is 4 GB.
    RAM_GB("GB", "gb=1 g=1 gib=1 mb=0.0009765625 mib=0.0009765625 tb=1024 tib=1024"),
    MB("MB", "mb=1 mib=1 kb=0.0009765625 kib=0.0009765625 gb=1024 gib=1024"),
    MB_PER_SECOND("MB/s", "mb/s=1 mbs=1 gb/s=1000 gbs=1000"),
    MBIT_PER_SECOND("Mbit/s", "mbit/s=1 mbps=1 mb/s=1 gbit/s=1000 gbps=1000 gb/s=1000"),
    GBIT_PER_SECOND("Gbit/s", "gbit/s=1 gbps=1 gb/s=1 mbit/s=0.001 mbps=0.001"),
    MT_PER_SECOND("MT/s", "mt/s=1 mts=1 mhz=1"),
    TBW("TBW", "tbw=1 tb=1 pbw=1000 pb=1000"),
    RPM("rpm", "o/min", "o/min", "rpm=1 o/min=1 o/m=1 omdr/min=1 rev/min=1"),
    WH("Wh", "wh=1 mwh=0.001 kwh=1000"),
    MAH("mAh", "mah=1 ah=1000"),
    VOLT("V", "v=1 volt=1 mv=0.001 vdc=1"),
    AMPERE("A", "a=1 amp=1 ma=0.001"),
    WATT("W", "w=1 watt=1 kw=1000 mw=0.001"),
    OHM("Ω", "Ω=1 ω=1 ohm=1 kohm=1000"),
    HZ("Hz", "hz=1 khz=1000 fps=1"),
    GHZ("GHz", "ghz=1 mhz=0.001"),
    NS("ns", "ns=1"),
    MS("ms", "ms=1 s=1000"),
    DB("dB", "db=1 db(a)=1 dba=1"),
    NIT("cd/m²", "cd/m²=1 cd/m2=1 nit=1 nits=1"),
    BIT("bit", "bit=1 bits=1"),
    PERCENT("%", "%=1 percent=1 procent=1 prosent=1"),
    MEGAPIXEL("MP", "mp=1 mpx=1 megapixel=1 megapixels=1"),
    PIXELS("", ""),
    MM("mm", "mm=1 cm=10 m=1000 \"=25.4 in=25.4 inch=25.4"),
    METRE("m", "m=1 cm=0.01 mm=0.001"),
    INCH("\"", "\"=1 ”=1 ″=1 ''=1 in=1 inch=1 inches=1 tommer=1 tomme=1 cm=0.393700787 mm=0.0393700787"),
    LITRE("l", "l=1 litre=1 liter=1 litres=1 dm3=1 dm³=1 ml=0.001"),
    KG("kg", "kg=1 g=0.001 lb=0.45359237 lbs=0.45359237"),
    HOURS("h", "t", "t", "h=1 hours=1 t=1 timer=1 hrs=1 poh=1"),
    MONTHS(
            "months",
            "måneder",
            "måneder",
            "months=1 month=1 mo=1 m=1 mdr=1 mdr.=1 md=1 mnd=1 mnd.=1 måneder=1 måned=1"
                    + " years=12 year=12 yr=12 y=12 år=12"),
    POINTS("points", "point", "poeng", "points=1 point=1 pts=1 poeng=1"),
    CYCLES("cycles", "cyklusser", "sykluser", "cycles=1 cycle=1 cyklusser=1 sykluser=1"),
    PAGES("pages", "sider", "sider", "pages=1 sider=1");

    private final Map<Language, String> symbols;
    private final Map<String, Double> factors = new LinkedHashMap<>();

    Unit(String symbol, String factors) {
        this(symbol, symbol, symbol, factors);
    }

    Unit(String en, String da, String nb, String factors) {
        this.symbols = Map.of(Language.EN, en, Language.DA, da, Language.NB, nb);
        for (var spelling : factors.isEmpty() ? new String[0] : factors.split(" ")) {
            int equals = spelling.lastIndexOf('=');
            this.factors.put(spelling.substring(0, equals), Double.valueOf(spelling.substring(equals + 1)));
        }
    }

    /// As written after a number; empty for plain counts and pixels.
    public String symbol(Language language) {
        return symbols.get(language);
    }

    /// What a number typed with this suffix is multiplied by; a number without any suffix is in the unit itself.
    Optional<Double> factorOf(String suffix) {
        String folded = suffix.strip().toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? Optional.of(1.0) : Optional.ofNullable(factors.get(folded));
    }
}
