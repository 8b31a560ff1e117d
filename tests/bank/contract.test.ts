import { keepsTheContract } from './contract.suite.ts'
import { inMemory, onEmbedded, onPostgres } from './place/place.ts'
import { postgresHere } from './place/postgres-here.ts'

keepsTheContract('in memory', inMemory)
keepsTheContract('over HTTP, embedded', onEmbedded)

const postgres = postgresHere()
if (postgres.here) keepsTheContract('over HTTP, on Postgres', onPostgres)
else postgres.sayWhy('the contract, over HTTP, on Postgres')
