import { Badge, EmptyState, Group, Select, Text } from '@mantine/core'
import { IconTableOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { LembarStudio } from '../../../contract/impor'
import type { AsalKolom, AturanLembar } from '../../../domain/impor/aturan-lembar'
import type { MedanLembar } from '../../../domain/impor/medan-lembar'
import { hurufKolom } from '../../../domain/impor/judul'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { labelAsal, teksImpor } from '../../text/impor'
import { asalOf, medanOf } from './aturan-suntingan'
import classes from './langkah-kolom.module.css'

type Props = {
  readonly lembar: LembarStudio
  readonly aturan: AturanLembar
  /** Gives a column its field; null = not taken. */
  readonly onPilih: (indeks: number, medan: string | null) => void
}

type Kolom = {
  readonly indeks: number
  readonly judul: string
  readonly contoh: string
  readonly medan: string | null
  readonly asal: AsalKolom | null
}

const WARNA = { INGAT: 'laut', PERSIS: 'gray', MIRIP: 'emas', TANGAN: 'laut' } as const

/** The columns of a sheet, each with the field it becomes. */
export function TabelKolom({ lembar, aturan, onPilih }: Props): React.JSX.Element {
  const rows = lembar.judul.map((judul, indeks): Kolom => ({
    indeks,
    judul,
    contoh: lembar.contoh[indeks] ?? '',
    medan: aturan.kolom[indeks] ?? null,
    asal: asalOf(indeks, aturan, lembar)
  }))
  const medan = medanOf(aturan.jenis)
  const pemakai = new Map(rows.map((row) => [row.medan, hurufKolom(row.indeks)]))
  return (
    <DataGrid
      label={teksImpor.kolomTabel}
      unit={teksImpor.satuanKolom}
      columns={[
        ...TETAP,
        {
          key: 'medan',
          title: teksImpor.menjadi,
          width: 250,
          render: (row) => <PilihMedan kolom={row} medan={medan} pemakai={pemakai} onPilih={(kunci) => onPilih(row.indeks, kunci)} />
        },
        {
          key: 'asal',
          title: teksImpor.ditemukan,
          width: 112,
          render: ({ asal }) => (asal === null ? '' : <Badge color={WARNA[asal]}>{labelAsal[asal]}</Badge>)
        }
      ]}
      total={rows.length}
      rowAt={(index) => rows[index]}
      onRange={ignore}
      idOf={(row) => String(row.indeks)}
      empty={
        <EmptyState icon={<IconTableOff />} variant="light" title={aturan.barisJudul === 0 ? teksImpor.klikJudul : teksImpor.takAdaKolom} />
      }
    />
  )
}

const ignore = (): void => undefined

const TETAP: readonly GridColumn<Kolom>[] = [
  { key: 'huruf', title: teksImpor.kolom, width: 64, render: ({ indeks }) => <span className={classes.huruf}>{hurufKolom(indeks)}</span> },
  {
    key: 'judul',
    title: teksImpor.judulTertulis,
    width: 190,
    grow: 1,
    render: ({ judul }) => <span title={judul}>{judul === '' ? <i>{teksImpor.tanpaJudul}</i> : judul}</span>
  },
  {
    key: 'contoh',
    title: teksImpor.contoh,
    width: 160,
    grow: 1,
    render: ({ contoh }) => (
      <span className={classes.contoh} title={contoh}>
        {contoh}
      </span>
    )
  }
]

/** The choice that leaves a column out. */
const TIDAK = 'TIDAK_DIAMBIL'

type PilihMedanProps = {
  readonly kolom: Kolom
  readonly medan: readonly MedanLembar[]
  /** Which column holds a field now. */
  readonly pemakai: ReadonlyMap<string | null, string>
  readonly onPilih: (medan: string | null) => void
}

function PilihMedan({ kolom, medan, pemakai, onPilih }: PilihMedanProps): React.JSX.Element {
  const data = useMemo(
    () => [
      { value: TIDAK, label: teksImpor.tidakDiambilKolom },
      ...medan.map(({ kunci, judul, isWajib }) => ({ value: kunci, label: isWajib ? `${judul} (${teksImpor.wajib})` : judul }))
    ],
    [medan]
  )
  return (
    <Select
      w="100%"
      size="xs"
      aria-label={teksImpor.medanKolom(hurufKolom(kolom.indeks))}
      placeholder={teksImpor.tidakDiambilKolom}
      data={data}
      value={kolom.medan}
      onChange={(value) => onPilih(value === TIDAK ? null : value)}
      searchable
      allowDeselect={false}
      nothingFoundMessage={teksImpor.takCocok}
      maxDropdownHeight={300}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      renderOption={({ option }) => (
        <Group justify="space-between" wrap="nowrap" gap="xs" flex={1}>
          <span>{option.label}</span>
          {pemakai.has(option.value) && (
            <Text size="xs" c="gray.6">
              {teksImpor.medanDi(pemakai.get(option.value) ?? '')}
            </Text>
          )}
        </Group>
      )}
    />
  )
}
