package dk.holdt.print;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import java.util.List;

/// A document as JSON: readable by a person, and by whatever renders paper in ten years.
public final class JsonFreezer implements PaperFreezer {

    @Override
    public String write(Paper paper) {
        try {
            return Mapper.JSON.writeValueAsString(paper);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written", e);
        }
    }

    @Override
    public Paper read(String text) {
        try {
            return Mapper.JSON.readValue(text, Paper.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("that is no document", e);
        }
    }

    /// Made when the first document is written or read, so that no start waits for it.
    private static final class Mapper {

        private static final ObjectMapper JSON = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addMixIn(Block.class, NamedBlock.class)
                .addMixIn(Paper.class, OnlyForBoth.class)
                .build();
    }

    /// The names under which blocks are stored; once given, a name is kept.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Section.class, name = "section"),
        @JsonSubTypes.Type(value = Block.KeyValues.class, name = "keyValues"),
        @JsonSubTypes.Type(value = Block.SideBySide.class, name = "sideBySide"),
        @JsonSubTypes.Type(value = Block.Lines.class, name = "lines"),
        @JsonSubTypes.Type(value = Block.PromiseBox.class, name = "promiseBox"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.PriceBox.class, name = "priceBox"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.SwapTable.class, name = "swapTable"),
        @JsonSubTypes.Type(value = Block.Assurance.class, name = "assurance"),
        @JsonSubTypes.Type(value = Block.SignatureLine.class, name = "signature"),
        @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Block.Device.class, name = "device")
    })
    private interface NamedBlock {}

    /// Written only where there are two: a document that is printed once reads as it always has.
    private interface OnlyForBoth {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> copies();
    }
}
