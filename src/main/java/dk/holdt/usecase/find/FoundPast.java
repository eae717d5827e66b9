package dk.holdt.usecase.find;

/// A repair of the imported history: no number, only what was recorded.
public record FoundPast(String source, String externalId, String brand, String category, String problem, String date) {}
