import { Badge, type ComboboxItem, type ComboboxItemGroup, Select } from '@mantine/core'
import { useMemo } from 'react'
import type { ButirAbk, DrafAbk } from '../../../contract/abk-impor'
import type { MasalahImpor } from '../../../domain/impor/masalah-impor'
import { jalurTeks } from '../../../domain/organisasi/jalur-unor'
import { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksImporAbk } from '../../text/impor-abk'
import { decideAbk } from './dialog-impor-abk-draf'
import { WARNA_STATUS } from './dialog-impor-abk-kolom'
import { TugasImporAbk } from './dialog-impor-abk-tugas'
import classes from './dialog-impor-abk.module.css'

type Props = { readonly draf: DrafAbk; readonly butir: ButirAbk }

/** The opened ABK: the post it is for, which may be chosen, and what is to be said of its rows. */
export const RincianImporAbk = ({ draf, butir }: Props): React.JSX.Element => (
  <div className={classes.rincian} data-testid="impor-abk-rincian">
    <div>
      <div className={classes.kepala}>
        <Badge color={WARNA_STATUS[butir.status]}>{teksImporAbk.status[butir.status]}</Badge>
        <b>{butir.nama}</b>
      </div>
      <p>{teksImporAbk.tempat(butir.namaBerkas, butir.lembar, butir.baris)}</p>
      <p>{teksImporAbk.statusRinci[butir.status]}</p>
      {butir.jabatan && butir.status !== 'GANDA' && <p className="angka">{teksImporAbk.beban(butir.bebanNanti)}</p>}
      {butir.isIkhtisar && <p>{teksImporAbk.ikhtisar}</p>}
      <PilihTujuan draf={draf} butir={butir} />
    </div>
    <div>
      <CatatanBaris butir={butir} />
      <TugasImporAbk draf={draf} butir={butir} />
    </div>
  </div>
)

function PilihTujuan({ draf, butir }: Props): React.JSX.Element {
  const { snapshot } = useSnapshot()
  const data = useMemo(() => pilihanOf(snapshot, butir), [snapshot, butir])
  return (
    <Select
      mt={8}
      size="xs"
      label={teksImporAbk.untukJabatan}
      placeholder={teksImporAbk.pilihJabatan}
      data={data}
      value={butir.jabatan?.id ?? null}
      onChange={(id) => void decideAbk(draf, { jenis: 'JABATAN', id: butir.id, jabatanId: id === null ? null : JabatanId.parse(id) })}
      searchable
      limit={60}
      maxDropdownHeight={260}
      nothingFoundMessage={teksImporAbk.takCocok}
      data-testid="impor-abk-tujuan"
    />
  )
}

/** Posts it may be for, then all others. */
function pilihanOf(snapshot: Snapshot | null, { calon }: ButirAbk): readonly ComboboxItemGroup<ComboboxItem>[] {
  const mungkin = new Set<string>(calon.map(({ id }) => id))
  const semua = snapshot
    ? [...snapshot.jabatan.values()].map((j) => ({ value: j.id, label: `${j.nama} · ${jalurTeks(snapshot.unor, j.unorId)}` }))
    : []
  const dekat = calon.flatMap(({ id }) => semua.find(({ value }) => value === id) ?? [])
  return [
    ...(dekat.length > 0 ? [{ group: teksImporAbk.mungkin, items: dekat }] : []),
    { group: teksImporAbk.semuaJabatan, items: semua.filter(({ value }) => !mungkin.has(value)) }
  ]
}

const WARNA = { TOLAK: 'bahaya', PERINGATAN: 'emas', INFO: 'gray' } as const

function CatatanBaris({ butir }: Pick<Props, 'butir'>): React.JSX.Element | null {
  const { masalah, ditolak, halangan, isDapat, bebanNanti } = butir
  const isTanpaBeban = isDapat && bebanNanti === 0
  if (masalah.length === 0 && halangan === null && !isTanpaBeban) return null
  return (
    <ul className={classes.masalah} aria-label={teksImporAbk.kolom.catatan}>
      {halangan !== null && <li data-berat>{halangan}</li>}
      {ditolak > 0 && isDapat && <li data-berat>{teksImporAbk.sebagian(ditolak)}</li>}
      {isTanpaBeban && <li data-berat>{teksImporAbk.tanpaBeban}</li>}
      {masalah.map((m) => (
        <Masalah key={`${m.baris} ${m.kolom} ${m.pesan}`} masalah={m} />
      ))}
    </ul>
  )
}

const Masalah = ({ masalah: { parah, baris, kolom, nilai, pesan } }: { readonly masalah: MasalahImpor }): React.JSX.Element => (
  <li>
    <Badge size="sm" color={WARNA[parah]}>
      {teksImporAbk.parah[parah]}
    </Badge>
    <span className={classes.tempat}>
      {teksImporAbk.tempatMasalah(baris, kolom)}
      {nilai !== null && ` · ${teksImporAbk.isiSel(nilai)}`}
    </span>
    {pesan}
  </li>
)
