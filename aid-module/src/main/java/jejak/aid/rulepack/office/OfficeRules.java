package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** The sections of a pack about the office itself; a pack of earlier years may lack any of them. */
public record OfficeRules(
        @Means("Which villages the pack is for, and how other offices number them.") @Nullable
        Territory territory,

        @Means("What people in office are called.") @Nullable
        Titles titles,

        @Means("Where villages and wards decide.") @Nullable Forums forums,

        @Means("Who passes a proposal on, in order.") @Nullable
        ApprovalChain approval,

        @Means("Days of the month by which something must be in.") @Nullable
        CutOffs cutOffs,

        @Means("How a citizen may object, and what happens when nobody decides.") @Nullable
        Objections objections,

        @Means("How a benefit ends.") @Nullable Endings endings,

        @Means("How money reaches people, and goes back.") @Nullable
        Payout payout,

        @Means("The money's year and account.") @Nullable Budgeting budgeting,

        @Means("How many families may have a category, and who comes first.") @Nullable
        Quotas quotas,

        @Means("How many people must be insured.") @Nullable Coverage coverage,

        @Means("Labels under which a case may come in.") @Nullable
        List<IntakeLabel> intake,

        @Means("Legal instruments decisions may cite.") @Nullable
        List<LegalSource> legalSources,

        @Means("How long records are kept.") @Nullable Retention retention,

        @Means("What a village's public list shows.") @Nullable
        PublicList publicList,

        @Means("On which terms somebody collects; any living member when left out.") @Nullable
        List<Collector> payees,

        @Means("What the checks look for.") @Nullable List<CheckTerms> checks) {}
