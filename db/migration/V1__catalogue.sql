-- The catalogue. Every fact is a row with its source, so that no source can overwrite another, and what is not recorded
-- has no row: nothing here stands for "unknown" by being false or zero. Prices are US dollars per million tokens.

create sequence row_id increment by 500;

create table source (
    slug      text primary key check (slug ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
    name      text not null check (name <> ''),
    licence   text not null check (licence <> ''),
    url       text check (url <> ''),
    retrieved date not null
);

create table maker (
    slug       text primary key check (slug ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
    name       text not null check (name <> ''),
    url        text check (url <> ''),
    source     text not null references source (slug),
    source_url text check (source_url <> ''),
    checked    date not null,
    changed    date not null
);

create table provider (
    slug           text primary key check (slug ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
    name           text not null check (name <> ''),
    url            text check (url <> ''),
    tier           text not null check (tier in ('first-party', 'host', 'gateway', 'plan', 'other')),
    first_party_of text references maker (slug),
    source         text not null references source (slug),
    source_url     text check (source_url <> ''),
    checked        date not null,
    changed        date not null
);

-- Who a model is. What is said about it is in model_claim and model_capability.
create table model (
    slug       text primary key check (slug ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
    name       text not null check (name <> ''),
    maker      text not null references maker (slug),
    source     text not null references source (slug),
    source_url text check (source_url <> ''),
    checked    date not null,
    changed    date not null
);
create index model_maker on model (maker);

create table model_alias (
    alias text primary key check (alias <> ''),
    model text not null references model (slug),
    check (alias <> model)
);
create index model_alias_model on model_alias (model);

create table model_claim (
    id         bigint primary key,
    model      text not null references model (slug),
    field      text not null,
    value      text not null check (value <> ''),
    source     text not null references source (slug),
    source_url text check (source_url <> ''),
    checked    date not null,
    changed    date not null,
    unique (model, field, source),
    constraint model_claim_field check (field in (
        'family', 'kind', 'line', 'rolling', 'released', 'contextTokens', 'maxOutputTokens', 'parameters',
        'activeParameters', 'architecture', 'licence', 'licence.spdx', 'licence.osiApproved', 'openness', 'commercialUse',
        'knowledgeCutoff', 'inputs', 'outputs', 'status', 'retires', 'successor')),
    constraint model_claim_kind check (field <> 'kind' or value in (
        'chat', 'coding-agent', 'embedding', 'rerank', 'image', 'speech', 'live-speech', 'audio', 'moderation', 'router',
        'search', 'research-agent', 'translation', 'edit-apply', 'extraction', 'computer-use', 'robotics', 'other')),
    constraint model_claim_slug check (field not in ('rolling', 'successor') or value ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
    constraint model_claim_tokens check (
        field not in ('contextTokens', 'maxOutputTokens') or value ~ '^[1-9][0-9]{0,11}$'),
    constraint model_claim_date check (
        field not in ('released', 'knowledgeCutoff') or value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
    constraint model_claim_day check (field <> 'retires' or value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    constraint model_claim_osi_approved check (field <> 'licence.osiApproved' or value in ('true', 'false')),
    constraint model_claim_openness check (field <> 'openness' or value in ('open-weights', 'proprietary')),
    constraint model_claim_commercial_use check (
        field <> 'commercialUse' or value in ('permitted', 'conditional', 'not-permitted')),
    constraint model_claim_modalities check (
        field not in ('inputs', 'outputs')
        or value ~ '^(text|image|audio|video|pdf)(,(text|image|audio|video|pdf))*$'),
    constraint model_claim_status check (
        field <> 'status' or value in ('active', 'deprecated', 'retired', 'delisted'))
);

-- What a source says of a capability. 'unknown' is a source that no longer says; no row is one that never did.
create table model_capability (
    id         bigint primary key,
    model      text not null references model (slug),
    code       text not null check (code in (
        'vision', 'multimodal', 'audio', 'reasoning', 'function-calling', 'tool-use', 'structured-outputs', 'code-execution',
        'ide-integration', 'computer-use', 'parallel-agents', 'prompt-caching')),
    support    text not null check (support in ('yes', 'no', 'unknown')),
    source     text not null references source (slug),
    source_url text check (source_url <> ''),
    checked    date not null,
    changed    date not null,
    unique (model, code, source)
);

create table route (
    id       bigint primary key,
    model    text not null references model (slug),
    provider text not null references provider (slug),
    model_id text not null check (model_id <> ''),
    variant  text check (variant <> ''),
    region   text check (region <> ''),
    unique nulls not distinct (model, provider, model_id, variant, region)
);
create index route_provider on route (provider);

-- A route as one source lists it now; what it charged before is in route_price.
create table route_listing (
    id                bigint primary key,
    route             bigint not null references route (id),
    state             text not null check (state in ('priced', 'free', 'plan', 'unknown')),
    input             numeric(13, 9) check (input >= 0 and input <= 1000),
    output            numeric(13, 9) check (output >= 0 and output <= 1000),
    cache_read        numeric(13, 9) check (cache_read >= 0 and cache_read <= 1000),
    cache_write       numeric(13, 9) check (cache_write >= 0 and cache_write <= 1000),
    cache_write_hour  numeric(13, 9) check (cache_write_hour >= 0 and cache_write_hour <= 1000),
    batch_input       numeric(13, 9) check (batch_input >= 0 and batch_input <= 1000),
    batch_output      numeric(13, 9) check (batch_output >= 0 and batch_output <= 1000),
    priority_input    numeric(13, 9) check (priority_input >= 0 and priority_input <= 1000),
    priority_output   numeric(13, 9) check (priority_output >= 0 and priority_output <= 1000),
    audio_input       numeric(13, 9) check (audio_input >= 0 and audio_input <= 1000),
    audio_output      numeric(13, 9) check (audio_output >= 0 and audio_output <= 1000),
    context_tokens    bigint check (context_tokens > 0),
    max_output_tokens bigint check (max_output_tokens > 0),
    deprecated        boolean not null,
    held              boolean not null,
    listed_from       date,
    ended             date,
    source            text not null references source (slug),
    source_url        text check (source_url <> ''),
    checked           date not null,
    changed           date not null,
    unique (route, source),
    check (listed_from <= ended),
    constraint route_listing_priced check (state <> 'priced' or coalesce(input, 0) > 0 or coalesce(output, 0) > 0)
);

create table route_tier (
    id          bigint primary key,
    listing     bigint not null references route_listing (id),
    from_tokens bigint not null check (from_tokens > 0),
    input       numeric(13, 9) check (input >= 0 and input <= 1000),
    output      numeric(13, 9) check (output >= 0 and output <= 1000),
    cache_read  numeric(13, 9) check (cache_read >= 0 and cache_read <= 1000),
    unique (listing, from_tokens)
);

create table route_capability (
    id      bigint primary key,
    listing bigint not null references route_listing (id),
    code    text not null check (code in (
        'vision', 'multimodal', 'audio', 'reasoning', 'function-calling', 'tool-use', 'structured-outputs', 'code-execution',
        'ide-integration', 'computer-use', 'parallel-agents', 'prompt-caching')),
    support text not null check (support in ('yes', 'no', 'unknown')),
    unique (listing, code)
);

-- Prices that held from one day to another; the one that still holds has no end.
create table route_price (
    id         bigint primary key,
    route      bigint not null references route (id),
    mode       text not null check (mode in ('standard', 'peak')),
    hours      text check (hours <> ''),
    valid_from date not null,
    valid_to   date,
    input      numeric(13, 9) check (input >= 0 and input <= 1000),
    output     numeric(13, 9) check (output >= 0 and output <= 1000),
    cache_read numeric(13, 9) check (cache_read >= 0 and cache_read <= 1000),
    source     text not null references source (slug),
    source_url text check (source_url <> ''),
    checked    date not null,
    changed    date not null,
    unique nulls not distinct (route, source, mode, hours, valid_from, valid_to),
    check (valid_from <= valid_to),
    check (mode = 'peak' or hours is null)
);

-- What a source says of a single fact of a route, which it need not list.
create table route_claim (
    id         bigint primary key,
    model      text not null references model (slug),
    route      text not null check (route ~ '^[^/]+/.+$'),
    field      text not null check (field <> ''),
    value      text not null check (value <> ''),
    source     text not null references source (slug),
    source_url text check (source_url <> ''),
    checked    date not null,
    changed    date not null,
    unique (model, route, field, source)
);

create table benchmark (
    slug             text primary key check (slug ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'),
    name             text not null check (name <> ''),
    version          text check (version <> ''),
    unit             text not null check (unit <> ''),
    higher_is_better boolean not null,
    questions        integer check (questions > 0),
    part_of          text check (part_of <> ''),
    category         text check (category <> ''),
    publisher        text check (publisher <> ''),
    url              text check (url <> ''),
    source           text not null references source (slug),
    source_url       text check (source_url <> ''),
    checked          date not null,
    changed          date not null
);

create table score (
    id             bigint primary key,
    benchmark      text not null references benchmark (slug),
    model          text not null references model (slug),
    value          numeric(20, 9) not null,
    standard_error numeric(20, 9) check (standard_error >= 0),
    setting        text check (setting <> ''),
    harness        text check (harness <> ''),
    ran_by         text check (ran_by <> ''),
    measured       text check (measured ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
    self_reported  boolean,
    source         text not null references source (slug),
    source_url     text check (source_url <> ''),
    checked        date not null,
    changed        date not null,
    unique nulls not distinct (benchmark, model, setting, harness, ran_by, measured, source)
);
create index score_model on score (model);

-- Slugs that answer 410.
create table withdrawn (
    slug text primary key check (slug ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$')
);

-- Every change of a fact that was recorded before, in the order it was found.
create table change_event (
    id        bigint primary key,
    kind      text not null check (kind in ('model-added', 'route-added', 'route-ended', 'price-changed', 'fact-changed')),
    model     text not null references model (slug),
    route     bigint references route (id),
    field     text check (field <> ''),
    old_value text,
    new_value text,
    happened  date not null,
    source    text not null references source (slug),
    constraint change_event_changes check (
        kind not in ('price-changed', 'fact-changed') or (field is not null and old_value is distinct from new_value)),
    constraint change_event_route check (kind not in ('route-added', 'route-ended', 'price-changed') or route is not null)
);
create index change_event_happened on change_event (happened desc, id desc);

-- One row. The counter moves with every import that wrote something; dated is the newest day anything was checked.
create table catalogue_version (
    only_row boolean primary key check (only_row),
    counter  bigint not null check (counter >= 0),
    dated    date
);
insert into catalogue_version (only_row, counter) values (true, 0);
