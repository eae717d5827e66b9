package dk.holdt.cli;

/// Invented records in the awkward shape that such files have.
final class OrdsText {

    static final String HEADER = "id,data_provider,country,partner_product_category,product_category,"
            + "product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,"
            + "group_identifier,event_date,problem\n";

    /// As it was before the age of the product was asked for.
    static final String OLD_HEADER = HEADER.replace("product_category_id,", "").replace("product_age,", "");

    private OrdsText() {}

    static String record(String id, String brand, String problem) {
        return id + ",Prøveværkstedet,DNK,Elektronik ~ Kaffe,Small kitchen item,24," + brand + ",2012,7,Fixed,,Aarhus,"
                + "2019-03-02," + problem + "\n";
    }

    static String oldRecord(String id, String problem) {
        return id + ",Verkstedet i Bergen,NOR,Radio,Radio,Unknown,????,Repairable,,Bergen,2018-10-20," + problem + "\n";
    }
}
