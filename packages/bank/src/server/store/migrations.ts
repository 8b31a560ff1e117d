/** The store's shape, step by step; a step that has been released is never edited. Nothing newer than Postgres 15. */
export const migrations: readonly { name: string; statements: readonly string[] }[] = [
  {
    name: '0001-ledger',
    statements: [
      `create table customer (
        id text primary key,
        name text not null,
        about text not null,
        position integer not null,
        pin_hash text not null,
        wrong_tries integer not null default 0,
        locked_until timestamptz
      )`,
      `create table session (
        token_hash text primary key,
        customer_id text not null references customer,
        ends_at timestamptz not null
      )`,
      // Only customers' accounts keep a balance: a stored balance on the bank's own accounts would be one row that
      // every transfer of every customer has to queue for. Theirs is the sum of their postings.
      `create table account (
        id text primary key,
        kind text not null check (kind in ('customer', 'in-transit', 'clearing', 'equity', 'interest')),
        customer_id text references customer,
        number text unique,
        balance_fen bigint check (balance_fen >= 0),
        check ((kind = 'customer') = (customer_id is not null)),
        check ((kind = 'customer') = (number is not null)),
        check ((kind = 'customer') = (balance_fen is not null))
      )`,
      `create index account_of_customer on account (customer_id)`,
      `create table payee (
        id text primary key,
        customer_id text not null references customer,
        name text not null,
        relation text,
        bank_name text not null,
        number text not null,
        last_paid_at timestamptz,
        unique (customer_id, number)
      )`,
      `create table holder (number text primary key, name text not null, opened_at timestamptz not null)`,
      `create table transfer (
        id text primary key,
        customer_id text not null references customer,
        payer_name text not null,
        idempotency_key text not null,
        from_account_id text not null references account,
        to_account_id text not null references account,
        payee_name text not null,
        payee_number text not null,
        bank_name text not null,
        told_by text,
        amount_fen bigint not null check (amount_fen > 0),
        arrival text not null check (arrival in ('real-time', 'ordinary', 'next-day')),
        state text not null check (state in ('in-transit', 'arrived', 'revoked')),
        submitted_at timestamptz not null,
        arrives_at timestamptz not null,
        arrived_at timestamptz,
        revoked_at timestamptz,
        check ((state = 'arrived') = (arrived_at is not null)),
        check ((state = 'revoked') = (revoked_at is not null)),
        unique (customer_id, idempotency_key)
      )`,
      `create index transfer_under_way on transfer (arrives_at) where state = 'in-transit'`,
      `create index transfer_sent on transfer (customer_id, submitted_at)`,
      `create table entry (
        id text primary key,
        booked_at timestamptz not null,
        about text not null,
        counterparty text,
        transfer_id text references transfer
      )`,
      `create table posting (
        sequence bigint generated always as identity primary key,
        entry_id text not null references entry,
        account_id text not null references account,
        booked_at timestamptz not null,
        amount_fen bigint not null check (amount_fen <> 0),
        balance_after_fen bigint check (balance_after_fen >= 0),
        unique (entry_id, account_id)
      )`,
      `create index posting_of_account on posting (account_id, booked_at)`,
      `create table idempotency_key (
        customer_id text not null references customer,
        key text not null,
        content_hash text,
        transfer_id text references transfer,
        refused jsonb,
        closed boolean not null,
        asked_at timestamptz not null,
        primary key (customer_id, key)
      )`,
      // The ledger's law once more, where no program of ours can forget it: each movement sums to zero …
      `create function entry_sums_to_zero() returns trigger language plpgsql as $$
      begin
        if (select sum(amount_fen) from posting where entry_id = new.entry_id) <> 0 then
          raise exception 'entry % does not sum to zero', new.entry_id using errcode = 'check_violation';
        end if;
        return null;
      end $$`,
      `create constraint trigger entry_sums_to_zero after insert on posting
        deferrable initially deferred for each row execute function entry_sums_to_zero()`,
      // … and what is booked stays booked: a mistake is put right by another movement.
      `create function booked_stays_booked() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is only ever added to' using errcode = 'check_violation';
      end $$`,
      `create trigger booked_stays_booked before update or delete on posting
        for each row execute function booked_stays_booked()`,
      `create trigger booked_stays_booked before update or delete on entry
        for each row execute function booked_stays_booked()`,
    ],
  },
  {
    name: '0002-paid-has-arrived',
    statements: [
      // Until now a payee was kept when money was sent, also when it was taken back: a swindler stayed in the list.
      `update payee set last_paid_at = (
        select max(submitted_at) from transfer
        where customer_id = payee.customer_id and payee_number = payee.number and state = 'arrived'
      )`,
      `delete from payee where relation is null and last_paid_at is null`,
    ],
  },
]
