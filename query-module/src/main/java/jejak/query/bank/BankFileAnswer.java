package jejak.query.bank;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Hands out a file for the bank as it was written, to the byte. */
@FromLog(sdl = """
    extend type Query {
      "A file of instructions as it was written; null when there is none of this number."
      bankFile(
        "Id of the budget line."
        budgetLineId: ID!
        "Code of the category."
        category: String!
        "Number of the tranche (tahap)."
        tranche: Int!
        "Number of the file within the tranche, from 1."
        fileNumber: Int!
      ): BankFile
    }

    "A file of instructions for the bank."
    type BankFile {
      "Number of the file within the tranche."
      fileNumber: Int!
      "How its rows are laid out."
      format: FileFormat!
      "How many payments it holds."
      payments: Int!
      "What they come to."
      totalRupiah: Rupiah!
      "The day it was written."
      writtenOn: Date!
      "SHA-256 of the content in hex."
      contentHash: String!
      "The file to the byte."
      content: String!
    }
    """)
class BankFileAnswer {

    record BankFile(
            int fileNumber,
            FileFormat format,
            int payments,
            long totalRupiah,
            LocalDate writtenOn,
            String contentHash,
            String content) {}

    private final Ledger ledger;

    BankFileAnswer(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    Optional<BankFile> bankFile(
            @Argument String budgetLineId, @Argument String category, @Argument int tranche, @Argument int fileNumber) {
        String log = "bankfile:%s:%s:T%d".formatted(budgetLineId.replaceFirst("^budget:", ""), category, tranche);
        return ledger.stream(log).stream()
                .map(RecordedEvent::payload)
                .filter(BankInstructionFileWritten.class::isInstance)
                .map(BankInstructionFileWritten.class::cast)
                .filter(file -> file.fileNumber() == fileNumber)
                .map(BankFileAnswer::answer)
                .findFirst();
    }

    private static BankFile answer(BankInstructionFileWritten e) {
        return new BankFile(
                e.fileNumber(),
                e.format(),
                e.paymentIds().size(),
                e.totalRupiah(),
                e.writtenOn(),
                e.contentHash(),
                e.content());
    }
}
