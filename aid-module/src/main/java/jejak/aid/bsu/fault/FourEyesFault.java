package jejak.aid.bsu.fault;

import jejak.kernel.Reason;

/** Why a step has to be taken by somebody else: steps that watch each other are never one person's. */
public enum FourEyesFault implements Reason {
    SAME_HAND_AS_VILLAGE(
            "Anda yang mencatat keputusan desa tentang keluarga ini. Mintalah orang lain mengambil langkah ini.",
            "You recorded the village's decision on this family. Ask somebody else to take this step."),
    SAME_HAND_AS_RULES(
            "Anda yang mengaktifkan paket aturan yang berlaku. Mintalah orang lain mengambil langkah ini.",
            "You activated the rule pack that applies. Ask somebody else to take this step."),
    SAME_HAND_AS_NOMINATION(
            "Anda yang mengusulkan keluarga ini. Mintalah orang lain mengambil langkah ini.",
            "You nominated this family. Ask somebody else to take this step."),
    SAME_HAND_AS_DECREE(
            "Anda yang menetapkan keluarga ini dengan SK. Mintalah orang lain mengambil langkah ini.",
            "You determined this family by decree. Ask somebody else to take this step."),
    SAME_HAND_AS_PLAN(
            "Anda yang merencanakan tahap ini. Mintalah orang lain mengambil langkah ini.",
            "You planned this tranche. Ask somebody else to take this step."),
    SAME_HAND_AS_INSTRUCTION(
            "Anda yang memerintahkan pembayaran dari bantuan ini. Mintalah orang lain mengambil langkah ini.",
            "You instructed a payment of this benefit. Ask somebody else to take this step."),
    SAME_HAND_AS_SUSPENSION(
            "Anda yang menangguhkan bantuan ini. Mintalah orang lain mencabut penangguhannya.",
            "You suspended this benefit. Ask somebody else to resume it."),
    SAME_HAND_AS_TERMINATION(
            "Anda yang menghentikan bantuan ini sebelumnya. Mintalah orang lain mengusulkannya kembali.",
            "You terminated this benefit before. Ask somebody else to nominate it again."),
    SAME_HAND_AS_PAYEE(
            "Anda yang menunjuk ahli waris atau wakil penerima ini. Mintalah orang lain mengambil langkah ini.",
            "You named an heir or a representative of this recipient. Ask somebody else to take this step."),
    EARLIER_HANDS_NOT_DISTINCT(
            "Usulan desa, usulan dinas, SK dan rencana tahap keluarga ini tidak dari empat orang yang berbeda, jadi"
                    + " uangnya tidak boleh diperintahkan. Ulangi salah satu langkah itu oleh orang lain.",
            "The village's decision, the nomination, the decree and the plan of the tranche are not of different"
                    + " people, so the money may not be instructed. Let somebody else redo one of these steps.");

    private final String indonesian;
    private final String english;

    FourEyesFault(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String indonesian() {
        return indonesian;
    }

    @Override
    public String english() {
        return english;
    }
}
