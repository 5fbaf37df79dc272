import { useLocalStorage } from '@mantine/hooks'
import type { GridColumn } from './grid-column'

/** Which columns of a grid are hidden, remembered on this PC under the name of the grid. */
export function useHiddenColumns<T>(
  name: string,
  columns: readonly GridColumn<T>[]
): readonly [hidden: ReadonlySet<string>, setHidden: (hidden: ReadonlySet<string>) => void] {
  const [stored, store] = useLocalStorage<readonly string[]>({
    key: `kolom.${name}`,
    defaultValue: columns.filter((c) => c.isHiddenAtFirst).map((c) => c.key),
    getInitialValueInEffect: false
  })
  return [new Set(stored), (hidden) => store([...hidden])]
}
