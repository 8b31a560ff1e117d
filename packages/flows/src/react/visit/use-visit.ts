import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Calls, View, VisitOptions } from './view.ts'
import { createVisit, type Visit } from './visit.ts'

/** One visit for as long as the component stands; whom it tells is always the latest. */
export function useVisit(options: VisitOptions, calls: Calls): readonly [Visit, View] {
  const [visit] = useState(() => createVisit(options))
  useLayoutEffect(() => visit.tell(calls))
  useEffect(() => visit.open(), [visit])
  return [visit, useSyncExternalStore(visit.subscribe, visit.getSnapshot, visit.getSnapshot)]
}
