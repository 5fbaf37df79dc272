import { QueryClient, useMutation, type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { type Route, type RouteInput, type RouteOutput, routes } from '../../contract/routes'
import type { CommandInput, CommandName } from '../../domain/registry'
import { bridge } from './bridge'
import { ask, run } from './client'

/** Answers stay fresh until the app says their data changed: the list of what to reload stands beside each route. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, gcTime: 300_000, retry: false, networkMode: 'always' } }
})

bridge.on('data.changed', ({ entities }) => {
  const changed = new Set(entities)
  void queryClient.invalidateQueries({ predicate: (query) => routes[query.queryKey[0] as Route].reads.some((name) => changed.has(name)) })
})
// somebody came in or went out, or other data was put in the place of ours: nothing known before holds
bridge.on('gerbang.berubah', () => void askAgain())
bridge.on(
  'cadangan.berubah',
  () => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('cadangan.') })
)
bridge.on('inti.pulih', () => void queryClient.invalidateQueries())

/** First who works here: behind the door nothing else is answered, and nothing known before is kept. */
async function askAgain(): Promise<void> {
  const { jenis } = await queryClient.fetchQuery({
    queryKey: ['gerbang.keadaan', null],
    queryFn: () => ask('gerbang.keadaan', null),
    staleTime: 0
  })
  const lain = { predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] !== 'gerbang.keadaan' }
  if (jenis === 'TERBUKA') await queryClient.invalidateQueries(lain)
  else queryClient.removeQueries(lain)
}

/** The answer to a route, asked again whenever what it reads has changed. Keeps showing the old one meanwhile. */
export function useAsk<R extends Route>(
  route: R,
  input: RouteInput<R>,
  options: { readonly enabled?: boolean } = {}
): UseQueryResult<RouteOutput<R>> {
  return useQuery({ queryKey: [route, input], queryFn: () => ask(route, input), placeholderData: (old) => old, ...options })
}

/** Asks a route before any screen does; the first `useAsk` of it finds the answer. */
export const askAhead = <R extends Route>(route: R, input: RouteInput<R>): void =>
  void queryClient.prefetchQuery({ queryKey: [route, input], queryFn: () => ask(route, input) })

/** Runs a command from the screen; what it changes is reloaded by itself. */
export function useCommand<N extends CommandName>(
  name: N,
  tempat: string | null = null
): UseMutationResult<{ label: string }, Error, CommandInput<N>> {
  return useMutation({ mutationFn: (input: CommandInput<N>) => run(name, input, tempat), networkMode: 'always' })
}
