-- Imports that came to nothing on the catalogue of this version, with what they reported. All give way once the catalogue moves.
create table remembered_import (
    import  text primary key check (import ~ '^[0-9a-f]{64}$'),
    version bigint not null,
    report  text not null
);
