-- Least rights: what a role was given and never uses is taken back.

-- Answers are built from what the application reads; their writer needs nothing of the ledger, least of all keys.
revoke select on ledger.events, ledger.subject_key, ledger.log_head from ${projector};

-- Nobody forgets how far a reader has come.
revoke delete on ledger.follower from ${app};
