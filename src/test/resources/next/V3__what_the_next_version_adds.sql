-- Expands as the rule in db/README.md allows: nothing that the version before this knows is gone, and nothing is asked of it.
create table note (
    model text primary key references model (slug),
    words text not null
);
alter table model add column nickname text;
alter table route_listing add column image_input numeric(13, 9) not null default 0;
alter table change_event add column found timestamptz not null default now();
alter table model_claim drop constraint model_claim_kind;
create index score_benchmark on score (benchmark);
