import { ActionIcon, Badge } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { RouteOutput } from '../../../contract/routes'
import { duaDesimal } from '../../../domain/abk/kata-abk'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { type BarisBanding, barisBanding, bedaBanding } from '../../../domain/rancangan/baris-banding'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { LencanaStatus } from '../../components/rancangan/lencana-status'
import { Selisih } from '../../components/rancangan/selisih'
import { angka, jutaan, rupiah } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import classes from './banding-rancangan.module.css'
import type { RancanganRingkas } from './rancangan-ringkas'

type Kolom = RouteOutput<'rancangan.banding'>[number]

type Props = {
  readonly kolom: readonly Kolom[]
  readonly rancangan: readonly RancanganRingkas[]
  /** The columns are being worked out anew. */
  readonly isLama: boolean
  readonly onKeluarkan: (id: RancanganId) => void
}

/** The numbers: a row for each measure, a column for the organisation as it is and one for each draft. */
export function TabelBanding({ kolom, rancangan, isLama, onKeluarkan }: Props): React.JSX.Element | null {
  const [sekarang] = kolom
  if (!sekarang) return null
  const byId = new Map(rancangan.map((r) => [r.id, r]))
  return (
    <div className={classes.bingkai} data-lama={isLama || undefined}>
      <table className={classes.tabel} data-testid="tabel-banding">
        <thead>
          <tr>
            <th scope="col">{teksRancangan.ukuran}</th>
            {kolom.map((k) => (
              <th key={k.id ?? ''} scope="col" colSpan={k.id === null ? 1 : 2} data-sekarang={k.id === null || undefined}>
                <KepalaKolom kolom={k} rancangan={k.id === null ? undefined : byId.get(k.id)} onKeluarkan={onKeluarkan} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {barisBanding(kolom.map((k) => k.angka)).map((baris) => (
            <tr key={baris.id} data-rincian={baris.isRincian || undefined} data-testid={`banding-${baris.id}`}>
              <th scope="row">
                {baris.judul}
                {baris.bentuk === 'RUPIAH' && <span className={classes.satuan}>{teksRancangan.jutaRupiah}</span>}
              </th>
              {kolom.map((k) => (
                <Sel key={k.id ?? ''} baris={baris} kolom={k} sekarang={sekarang} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How each measure is written here: amounts in millions. */
const BENTUK: Readonly<Record<BarisBanding['bentuk'], (n: number) => string>> = { JUMLAH: angka, DESIMAL: duaDesimal, RUPIAH: jutaan }

type SelProps = { readonly baris: BarisBanding; readonly kolom: Kolom; readonly sekarang: Kolom }

function Sel({ baris, kolom, sekarang }: SelProps): React.JSX.Element {
  const n = baris.nilai(kolom.angka)
  const teks = BENTUK[baris.bentuk]
  return (
    <>
      <td
        className={classes.nilai}
        data-sekarang={kolom.id === null || undefined}
        title={baris.bentuk === 'RUPIAH' ? rupiah(n) : undefined}
      >
        {teks(n)}
      </td>
      {kolom.id !== null && (
        <td className={classes.beda}>
          <Selisih baris={baris} n={bedaBanding(n, baris.nilai(sekarang.angka))} teks={teks} />
        </td>
      )}
    </>
  )
}

type KepalaProps = {
  readonly kolom: Kolom
  readonly rancangan: RancanganRingkas | undefined
  readonly onKeluarkan: (id: RancanganId) => void
}

function KepalaKolom({ kolom: { id, nama, tmt }, rancangan, onKeluarkan }: KepalaProps): React.JSX.Element {
  const hari = <span className={classes.hari}>{id === null ? teksRancangan.per(tanggalPanjang(tmt)) : `TMT ${tanggalPanjang(tmt)}`}</span>
  if (id === null) {
    return (
      <div className={classes.kolom}>
        <span className={classes.nama}>{teksRancangan.sekarang}</span>
        {hari}
      </div>
    )
  }
  return (
    <div className={classes.kolom}>
      <a className={classes.nama} href={tempatOf('/bagan', { rancangan: id })} title={`${nama} · ${teksRancangan.bukaDiBagan}`}>
        {nama}
      </a>
      {hari}
      {rancangan && <LencanaStatus status={rancangan.status} />}
      {rancangan && rancangan.jumlahKonflik > 0 && (
        <Badge size="sm" color="bahaya" title={teksRancangan.dilewatiRinci}>
          {teksRancangan.dilewati(rancangan.jumlahKonflik)}
        </Badge>
      )}
      <ActionIcon
        className={classes.keluarkan}
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={teksRancangan.keluarkan(nama)}
        onClick={() => onKeluarkan(id)}
      >
        <IconX size={15} />
      </ActionIcon>
    </div>
  )
}
