package dk.holdt.ui.bench;

import dk.holdt.ui.kit.CodeShowing;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.bench.JudgeFault;
import dk.holdt.usecase.bench.ReadBench;
import dk.holdt.usecase.bench.SuggestWork;
import dk.holdt.usecase.bench.TakeOver;
import dk.holdt.usecase.bench.WorkOnRepair;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.secret.ShowCode;
import java.util.Objects;

/// What can be done at the bench.
public record BenchDesk(
        SuggestWork suggest,
        ReadBench reading,
        WorkOnRepair work,
        JudgeFault judge,
        GiveAnswer answers,
        NoteOnRepair notes,
        ShowCode codes,
        TakeOver takeOver) {

    public BenchDesk {
        Objects.requireNonNull(suggest, "suggest");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(takeOver, "takeOver");
    }

    /// How its device is unlocked, for the screen.
    CodeShowing.Source codeSource() {
        return new CodeShowing.Source(codes::how, codes::show, codes::note);
    }
}
