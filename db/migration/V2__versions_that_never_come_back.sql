-- A counter names the same version twice once an older backup took the place of a newer catalogue. The stamp is another with every write.
alter table catalogue_version add column stamp uuid not null default gen_random_uuid();

-- Imports that came to nothing on the catalogue of this version, with what they reported. All give way once the catalogue moves.
create table remembered_import (
    import  text primary key check (import ~ '^[0-9a-f]{64}$'),
    version text not null,
    report  text not null
);
