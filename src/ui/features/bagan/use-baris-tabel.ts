import { useMemo } from 'react'
import type { TabelEkspor } from '../../../domain/kit/tabel-ekspor'
import type { KelasLapisan } from '../../../domain/organisasi/lapisan/lapisan'
import { barisBagan, tabelBagan } from '../../../domain/organisasi/tabel-bagan'
import type { Simpul } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import { useMejaBagan } from './meja-bagan'
import type { BacaanLapisan } from './use-bacaan'
import { usePohon } from './use-pohon'
import { useTelaah } from './use-telaah'

/** The rows of the twin, and what layer and findings say of each. */
export type BarisTabelBagan = {
  readonly rows: readonly Simpul[]
  readonly kelasOf: (id: UnorId) => KelasLapisan | undefined
  readonly temuanOf: (id: UnorId) => readonly string[]
  /** All of it, to be written to a file. */
  readonly tabel: () => TabelEkspor
}

/** Works out the rows of the twin. */
export function useBarisTabel({ lapisan, kelas }: BacaanLapisan): BarisTabelBagan {
  const { digambar } = useMejaBagan().sumber
  const { temuan } = useTelaah()
  const pohon = usePohon()
  const rows = useMemo(() => barisBagan(pohon), [pohon])
  const perUnit = useMemo(() => Map.groupBy(temuan, ({ unorId }) => unorId), [temuan])
  const byId = useMemo(() => new Map(lapisan.kelas.map((k) => [k.id, k])), [lapisan])
  const kelasOf = (id: UnorId): KelasLapisan | undefined => byId.get(kelas.get(id) ?? '')
  const temuanOf = (id: UnorId): readonly string[] => (perUnit.get(id) ?? []).map(({ pesan }) => pesan)
  return {
    rows,
    kelasOf,
    temuanOf,
    tabel: () => tabelBagan(digambar, rows, { lapisan: lapisan.judul, kelasOf: (id) => kelasOf(id)?.label ?? null, temuanOf })
  }
}
