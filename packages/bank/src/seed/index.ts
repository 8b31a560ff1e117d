export { accountIdOf, bankOf, demoPin, people, type SeedPerson } from './people.ts'
export { seed, type Holder, type KeptPayee, type Seed } from './seed.ts'
