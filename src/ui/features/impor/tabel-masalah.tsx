import { Badge, EmptyState, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCircleCheck, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { DrafImpor } from '../../../contract/impor'
import { type MasalahImpor, PARAH, type Parah } from '../../../domain/impor/masalah-impor'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { angka } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksImpor } from '../../text/impor'
import classes from './langkah-periksa.module.css'
import { countMasalah } from './ringkasan-simpan'
import { Saringan } from './saringan'
import studio from './studio.module.css'
import { useBarisTerbuka } from './use-baris-terbuka'

const WARNA = { TOLAK: 'bahaya', PERINGATAN: 'emas', INFO: 'gray' } as const

/** The issues of the files, to filter and search; an opened one stands below in full. */
export function TabelMasalah({ draf }: { readonly draf: DrafImpor }): React.JSX.Element {
  const [parah, setParah] = useState<Parah | 'SEMUA'>('SEMUA')
  const [typed, setTyped] = useState('')
  const [cari] = useDebouncedValue(typed, 150)
  const input = { drafId: draf.drafId, parah: parah === 'SEMUA' ? null : parah, cari: cari.trim() }
  const { error, ...rows } = useRowWindow('impor.masalah', input)
  const [index, open] = useBarisTerbuka(`${parah} ${cari}`)
  const tampil = useAsk('impor.masalah', { ...input, mulai: index, jumlah: 1 }).data?.baris[0] ?? null
  if (error) return <AnswerProblem error={error} />
  return (
    <>
      <div className={studio.bar} role="search">
        <Saringan label={teksImpor.tingkat} pilihan={pilihanOf(draf)} nilai={parah} onPilih={setParah} />
        <TextInput
          ml="auto"
          w={260}
          size="xs"
          aria-label={teksImpor.cariMasalah}
          placeholder={teksImpor.cariMasalah}
          leftSection={<IconSearch size={15} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className={studio.daftar}>
        <DataGrid
          {...rows}
          label={teksImpor.masalah}
          unit={teksImpor.satuanMasalah}
          columns={columnsOf(tampil)}
          idOf={kunciOf}
          onOpen={(_masalah, at) => open(at)}
          empty={<Bersih isSaringan={countMasalah(draf.ringkasan) > 0} />}
        />
      </div>
      {tampil && rows.total !== 0 && (
        <div className={classes.rincian} aria-live="polite" data-testid="rincian-masalah">
          <p>
            {draf.berkas.length > 1 && `${draf.berkas[tampil.berkas] ?? ''} · `}
            {teksImpor.tempatMasalah(tampil.lembar, tampil.baris, tampil.kolom)}
            {tampil.nilai !== null && <b>{` · ${teksImpor.isiSel(tampil.nilai)}`}</b>}
          </p>
          <p>{tampil.pesan}</p>
        </div>
      )}
    </>
  )
}

const kunciOf = ({ berkas, lembar, baris, kolom, pesan }: MasalahImpor): string => [berkas, lembar, baris, kolom, pesan].join('|')

const pilihanOf = ({
  ringkasan
}: DrafImpor): readonly { readonly nilai: Parah | 'SEMUA'; readonly nama: string; readonly jumlah: number }[] => [
  { nilai: 'SEMUA', nama: teksImpor.semua, jumlah: countMasalah(ringkasan) },
  ...PARAH.map((nilai) => ({ nilai, nama: teksImpor.parah[nilai], jumlah: ringkasan.masalah[nilai] }))
]

const columnsOf = (dibuka: MasalahImpor | null): readonly GridColumn<MasalahImpor>[] => [
  {
    key: 'parah',
    title: teksImpor.tingkat,
    width: 112,
    render: (m) => (
      <Badge color={WARNA[m.parah]} data-dibuka={(dibuka && kunciOf(dibuka) === kunciOf(m)) || undefined}>
        {teksImpor.parah[m.parah]}
      </Badge>
    )
  },
  { key: 'lembar', title: teksImpor.lembar, width: 132, render: (m) => <span title={m.lembar}>{m.lembar}</span> },
  {
    key: 'baris',
    title: teksImpor.baris,
    width: 76,
    isNumber: true,
    render: (m) => <span>{m.baris === 0 ? teksImpor.seluruhnya : angka(m.baris)}</span>
  },
  { key: 'kolom', title: teksImpor.kolom, width: 212, render: (m) => <span title={m.kolom ?? ''}>{m.kolom ?? '–'}</span> },
  { key: 'pesan', title: teksImpor.pesan, width: 320, grow: 1, render: (m) => <span title={m.pesan}>{m.pesan}</span> }
]

const Bersih = ({ isSaringan }: { readonly isSaringan: boolean }): React.JSX.Element => (
  <EmptyState
    icon={<IconCircleCheck />}
    variant="light"
    title={isSaringan ? teksImpor.bersihSaringan : teksImpor.bersih}
    {...(isSaringan ? {} : { description: teksImpor.bersihRinci })}
  />
)
