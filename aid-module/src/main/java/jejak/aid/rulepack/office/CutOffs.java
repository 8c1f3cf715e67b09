package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;

/** Days of the month by which something must be in. */
public record CutOffs(
        @Means("Last day on which a month's proposals are taken.")
        int monthlyClosesOn,

        @Means("Day on which the ministry takes them.") int monthlyTakenOn,

        @Means("Day in a quarter's last month on which the registry is published.")
        int quarterlyPublishedOn) {}
