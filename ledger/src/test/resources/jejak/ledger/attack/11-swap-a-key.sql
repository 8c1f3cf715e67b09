-- A person's key is replaced by another, under which the same ciphertext would read differently.
update ledger.subject_key set wrapped = sha256(wrapped) where subject = '${stream}';
