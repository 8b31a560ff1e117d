export { startServer, type RunningServer, type ServerOptions } from './start-server.ts'
export { checkBooks, type BookCheck } from './store/books.ts'
export { openStore, placeOf, type Store, type StoreOptions } from './store/open-store.ts'
export { CannotOpen } from './store/trouble.ts'
