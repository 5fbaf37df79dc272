import { Button, Group, NumberInput, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Abk, SATUAN_WAKTU, type SatuanWaktu } from '../../../domain/abk/abk'
import type { NormaTugas } from '../../../domain/abk/norma-tugas'
import { type DampakNorma, dampakNorma } from '../../../domain/peta-jabatan/andai-norma'
import { useSelection, type Selection } from '../../components/data-grid/use-selection'
import { angka, selisihTeks } from '../../lib/format'
import { usePenyunting } from '../../lib/penyunting'
import { teksNorma } from '../../text/peta-jabatan'
import { dampakColumns } from './dampak-columns'
import { useMejaPeta } from './meja-peta'
import classes from './norma-drawer.module.css'
import { TabelPeta } from './tabel-peta'

type Props = { readonly norma: NormaTugas; readonly abk: readonly Abk[]; readonly onSelesai: () => void }

/** A norm as it is being typed; null = none yet. */
type Dicoba = { readonly nilai: number | null; readonly satuan: SatuanWaktu }

/** Tries another norm: its effect is seen post by post, then it is set for all posts or for the ticked ones. */
export function CobaNorma({ norma, abk, onSelesai }: Props): React.JSX.Element {
  const [dicoba, setDicoba] = useState<Dicoba>({ nilai: null, satuan: 'MENIT' })
  const dampak = useDampak(norma, abk, dicoba)
  const selection = usePilihan(abk)
  const { snapshot, aturan } = useMejaPeta()
  const isDicoba = dicoba.nilai !== null
  const columns = useMemo(() => dampakColumns({ snapshot, aturan, isDicoba }), [snapshot, aturan, isDicoba])
  const dipilih = dampak.filter(({ jabatan }) => selection.ids.has(jabatan.id))
  const { simpan, isSending } = useSimpanNorma(norma, dicoba, onSelesai)
  return (
    <form
      className={classes.coba}
      onSubmit={(event) => {
        event.preventDefault()
        void simpan(dipilih)
      }}
    >
      <IsianNorma dicoba={dicoba} onChange={setDicoba} />
      <TabelPeta<DampakNorma>
        label={teksNorma.judul}
        unit="jabatan"
        columns={columns}
        rows={dampak}
        idOf={({ jabatan }) => jabatan.id}
        selection={selection}
        view={norma.uraian}
        empty={<span />}
        foot={<span>{teksNorma.dipilih(dipilih.length, dampak.length)}</span>}
      />
      <div className={classes.dampak}>
        {isDicoba ? <JumlahDampak dampak={dipilih} /> : <span>{teksNorma.isiNorma}</span>}
        <TombolSimpan jumlah={dipilih.length} isSiap={isDicoba} isSending={isSending} />
      </div>
    </form>
  )
}

/** What the norm being typed makes of each post; while none is, how they are. */
function useDampak({ uraian, normaTerkecil }: NormaTugas, abk: readonly Abk[], { nilai, satuan }: Dicoba): readonly DampakNorma[] {
  const { snapshot, aturan } = useMejaPeta()
  return useMemo(() => {
    const baru = nilai === null ? ({ norma: normaTerkecil, satuanNorma: 'MENIT' } as const) : { norma: nilai, satuanNorma: satuan }
    return dampakNorma({ abk, jabatan: snapshot.jabatan }, { uraian, ...baru }, aturan)
  }, [abk, snapshot, uraian, normaTerkecil, nilai, satuan, aturan])
}

/** Which posts are ticked; at first all. */
function usePilihan(abk: readonly Abk[]): Selection {
  const semua = abk.map(({ id }) => id)
  const kept = useState<ReadonlySet<string>>(() => new Set(semua))
  const selection = useSelection(
    (index) => semua[index],
    () => Promise.resolve(semua),
    kept
  )
  return { ...selection, isAll: selection.ids.size === semua.length }
}

type Simpan = { readonly simpan: (dipilih: readonly DampakNorma[]) => Promise<void>; readonly isSending: boolean }

function useSimpanNorma({ uraian }: NormaTugas, { nilai, satuan }: Dicoba, onSelesai: () => void): Simpan {
  const { lakukan } = usePenyunting()
  const [isSending, setSending] = useState(false)
  const simpan = async (dipilih: readonly DampakNorma[]): Promise<void> => {
    if (nilai === null) return
    setSending(true)
    const jabatanIds = dipilih.map(({ jabatan }) => jabatan.id)
    if (await lakukan('abk.set-norma', { jabatanIds, uraian, norma: nilai, satuanNorma: satuan })) onSelesai()
    setSending(false)
  }
  return { simpan, isSending }
}

type IsianProps = { readonly dicoba: Dicoba; readonly onChange: (dicoba: Dicoba) => void }

const IsianNorma = ({ dicoba, onChange }: IsianProps): React.JSX.Element => (
  <Group align="end" gap="sm" mb="sm">
    <NumberInput
      w={140}
      label={teksNorma.norma}
      decimalSeparator=","
      thousandSeparator="."
      min={0}
      value={dicoba.nilai ?? ''}
      onChange={(n) => onChange({ ...dicoba, nilai: typeof n === 'number' ? n : null })}
      data-autofocus
      data-testid="norma-baru"
    />
    <SegmentedControl
      aria-label={teksNorma.satuanNorma}
      data={SATUAN_WAKTU.map((value) => ({ value, label: teksNorma.satuanWaktu[value] }))}
      value={dicoba.satuan}
      onChange={(next) => onChange({ ...dicoba, satuan: SATUAN_WAKTU.find((s) => s === next) ?? 'MENIT' })}
    />
  </Group>
)

type TombolProps = { readonly jumlah: number; readonly isSiap: boolean; readonly isSending: boolean }

function TombolSimpan({ jumlah, isSiap, isSending }: TombolProps): React.JSX.Element {
  const { isBoleh, rancanganId } = usePenyunting()
  return (
    <Button type="submit" loading={isSending} disabled={!isBoleh || !isSiap || jumlah === 0} data-testid="tetapkan-norma">
      {(rancanganId === null ? teksNorma.terapkan : teksNorma.usulkan)(jumlah)}
    </Button>
  )
}

/** The need of the ticked posts together, before and after. */
function JumlahDampak({ dampak }: { readonly dampak: readonly DampakNorma[] }): React.JSX.Element {
  const sebelum = dampak.reduce((sum, d) => sum + d.kebutuhanSebelum, 0)
  const sesudah = dampak.reduce((sum, d) => sum + d.kebutuhanSesudah, 0)
  return (
    <span data-testid="dampak-norma">
      {teksNorma.jumlahDampak}{' '}
      <b className="angka">
        {angka(sebelum)} → {angka(sesudah)}
      </b>{' '}
      ({sebelum === sesudah ? teksNorma.tetap : selisihTeks(sesudah - sebelum)})
    </span>
  )
}
