-- The keys of a made-up beneficiary are erased without any decision, so that nobody can read who it was.
delete from ledger.subject_key where subject = '${stream}';
