import { useQueries } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Route, RouteInput, RouteOutput } from '../../../contract/routes'
import { ask } from '../../lib/client'

/** Routes that answer with one stretch of a long list. */
type PagedRoute = {
  [R in Route]: RouteInput<R> extends { readonly mulai: number; readonly jumlah: number }
    ? RouteOutput<R> extends { readonly total: number; readonly baris: readonly unknown[] }
      ? R
      : never
    : never
}[Route]

type RowOf<R extends PagedRoute> = RouteOutput<R> extends { readonly baris: readonly (infer T)[] } ? T : never

/** A long list of which only what is in view was asked for. `rowAt` is undefined while a row is on its way. */
export type RowWindow<T> = {
  readonly total: number | undefined
  readonly rowAt: (index: number) => T | undefined
  readonly onRange: (first: number, last: number) => void
  readonly isBusy: boolean
  readonly error: Error | null
}

const PER_PAGE = 100

/** Asks a paged route for the stretches in view and keeps them; what changes in the data is asked again by itself. */
export function useRowWindow<R extends PagedRoute>(route: R, input: Omit<RouteInput<R>, 'mulai' | 'jumlah'>): RowWindow<RowOf<R>> {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0])
  const pages = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const answers = useQueries({
    queries: pages.map((page) => {
      // the rest of the input is the route's own; only the stretch is added
      const asked = { ...input, mulai: page * PER_PAGE, jumlah: PER_PAGE } as RouteInput<R>
      return {
        queryKey: [route, asked],
        queryFn: () => ask(route, asked),
        // another search keeps the old rows until the new ones are there; another stretch never shows rows of elsewhere
        placeholderData: (old: RouteOutput<R> | undefined, query: { readonly queryKey: readonly unknown[] } | undefined) =>
          isSameStretch(query?.queryKey[1], asked) ? old : undefined
      }
    })
  })
  const byPage = new Map(pages.map((page, i) => [page, answers[i]]))
  const rowAt = (index: number): RowOf<R> | undefined => {
    const answer = byPage.get(Math.floor(index / PER_PAGE))
    // sound: PagedRoute only names routes whose answer has `baris` of this type
    const rows = answer?.data?.baris as readonly RowOf<R>[] | undefined
    return rows?.[index % PER_PAGE]
  }
  const onRange = useCallback((from: number, to: number) => {
    const next = [Math.floor(from / PER_PAGE), Math.floor(to / PER_PAGE)] as const
    setPages((now) => (now[0] === next[0] && now[1] === next[1] ? now : next))
  }, [])
  const found = answers.find((answer) => answer.data)?.data?.total
  const [known, setKnown] = useState(found)
  // a stretch on its way must not make the list look empty: it would scroll back to where it came from, and so on for ever
  if (found !== undefined && found !== known) setKnown(found)
  return {
    total: found ?? known,
    rowAt,
    onRange,
    isBusy: answers.some((answer) => answer.isFetching),
    error: answers.find((answer) => answer.error)?.error ?? null
  }
}

const isSameStretch = (old: unknown, asked: { readonly mulai: number }): boolean =>
  typeof old === 'object' && old !== null && 'mulai' in old && old.mulai === asked.mulai
