export { accountIdOf, bankOf, demoPin, ownBankName, people, type SeedPerson } from './people.ts';
export { seed, type Holder, type KeptPayee, type Seed } from './seed.ts';
