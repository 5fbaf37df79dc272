import { Button, EmptyState } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { PolaAbk } from '../../../domain/abk/abk'
import { kunciNama } from '../../../domain/organisasi/catatan-isian'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { tingkatTeks } from '../../../domain/organisasi/tabel-jabatan'
import { type BelumAbk, belumAbk } from '../../../domain/peta-jabatan/beban-peta'
import { hanyaKata, isSaringanPetaKosong, saringRekap } from '../../../domain/peta-jabatan/saringan-peta'
import { TINGKAT_PETA, tingkatPeta } from '../../../domain/peta-jabatan/tingkat-peta'
import { angka } from '../../lib/format'
import { usePenyunting } from '../../lib/penyunting'
import { useAsk } from '../../lib/use-ask'
import { teksBeban } from '../../text/peta-jabatan'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { CariPeta } from './saringan-peta'
import { NihilSaring, TabelPeta } from './tabel-peta'
import { TerapkanPola } from './terapkan-pola'
import { denganUrut, type KolomUrut, urutkan } from './urut-peta'

type Baris = BelumAbk & { readonly pola: PolaAbk | null }
type BelumBerpola = BelumAbk & { readonly pola: PolaAbk }

/** What has no ABK yet, by name of post; a template of that name does all of them at once. */
export function BelumAbkTabel(): React.JSX.Element {
  const { snapshot, rekap, aturan, keadaan, atur, bukaAbk, akar } = useMejaPeta()
  const { urut } = keadaan
  const saringan = useMemo(() => hanyaKata(keadaan.saringan), [keadaan.saringan])
  const { data: pola } = useAsk('pola-abk.list', null)
  // a row is drawn anew for another name as the table moves: what was asked of one must not be answered of another
  const [ditanya, setDitanya] = useState<BelumBerpola | null>(null)
  const rows = useMemo(() => {
    const byNama = new Map((pola ?? []).map((p) => [kunciNama(p.nama), p]))
    const belum = belumAbk(snapshot, saringRekap(rekap, saringan, aturan))
    return urutkan(
      belum.map((b): Baris => ({ ...b, pola: byNama.get(kunciNama(b.contoh.nama)) ?? null })),
      COLUMNS,
      urut
    )
  }, [snapshot, rekap, saringan, aturan, pola, urut])
  const { isBoleh } = usePenyunting()
  const columns = useMemo(() => [...COLUMNS, kolomTindakan({ isBoleh, onIsi: bukaAbk, onPola: setDitanya })], [isBoleh, bukaAbk])
  return (
    <>
      <div className={classes.alat} role="search">
        <CariPeta label={teksBeban.cari} />
      </div>
      <TabelPeta<Baris>
        label={teksBeban.labelBelum}
        unit="nama jabatan"
        columns={columns}
        rows={rows}
        idOf={({ kunci }) => kunci}
        sort={urut}
        onSort={(next) => atur({ urut: next })}
        onOpen={({ contoh }) => bukaAbk(contoh.id)}
        view={JSON.stringify([akar?.id, saringan, urut])}
        empty={isSaringanPetaKosong(saringan) ? <SemuaSudah /> : <NihilSaring judul={teksBeban.nihil} rinci={teksBeban.nihilRinci} />}
        foot={<span>{teksBeban.petunjukBelum}</span>}
      />
      {ditanya && <TerapkanPola {...ditanya} onClose={() => setDitanya(null)} />}
    </>
  )
}

const judul = teksBeban.belumKolom

const COLUMNS: readonly KolomUrut<Baris>[] = denganUrut([
  {
    key: 'nama',
    title: judul.nama,
    width: 226,
    grow: 3,
    isFixed: true,
    kunci: ({ contoh }) => contoh.nama.toLowerCase(),
    render: ({ contoh }) => <span title={contoh.nama}>{contoh.nama}</span>
  },
  {
    key: 'tingkat',
    title: judul.tingkat,
    width: 112,
    kunci: ({ contoh }) => TINGKAT_PETA.indexOf(tingkatPeta(contoh)),
    render: ({ contoh }) => tingkatTeks(contoh) ?? SEBUTAN_JABATAN[contoh.jenis]
  },
  {
    key: 'jumlah',
    title: judul.jumlah,
    width: 112,
    isNumber: true,
    kunci: ({ daftar }) => daftar.length,
    render: ({ daftar }) => angka(daftar.length)
  },
  {
    key: 'terisi',
    title: judul.terisi,
    width: 70,
    isNumber: true,
    kunci: ({ bezetting }) => bezetting.jumlah,
    render: ({ bezetting }) => angka(bezetting.jumlah)
  },
  {
    key: 'kebutuhan',
    title: judul.kebutuhan,
    width: 120,
    isNumber: true,
    kunci: ({ bezetting }) => bezetting.kebutuhan,
    render: ({ bezetting }) => angka(bezetting.kebutuhan)
  }
])

type TindakanBelum = {
  readonly isBoleh: boolean
  readonly onIsi: (id: JabatanId) => void
  readonly onPola: (baris: BelumBerpola) => void
}

/** Offers every post of the name the template's tasks, or opens the first of them. */
const kolomTindakan = ({ isBoleh, onIsi, onPola }: TindakanBelum): KolomUrut<Baris> => ({
  key: 'tindakan',
  title: judul.tindakan,
  width: 140,
  isFixed: true,
  render: ({ pola, ...belum }) =>
    pola ? (
      <Button size="compact-xs" variant="light" disabled={!isBoleh} onClick={() => onPola({ ...belum, pola })} data-testid="terapkan-pola">
        {teksBeban.terapkanPola}
      </Button>
    ) : (
      <Button size="compact-xs" variant="subtle" onClick={() => onIsi(belum.contoh.id)}>
        {teksBeban.isi}
      </Button>
    )
})

const SemuaSudah = (): React.JSX.Element => (
  <EmptyState
    icon={<IconCircleCheck />}
    variant="light"
    color="aman"
    title={teksBeban.semuaSudah}
    description={teksBeban.semuaSudahRinci}
  />
)
