import { IconDotsVertical, IconKey } from '@tabler/icons-react'
import { memo } from 'react'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { KartuPapan } from '../../../../domain/mutasi/papan'
import { tempatJabatan } from '../../../../domain/mutasi/tempat-jabatan'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksPapan } from '../../../text/papan'
import type { RuangKerja } from '../ruang-kerja'
import { OrangPapan } from './orang-papan'
import classes from './papan.module.css'
import { sebabTeks } from './sebab-teks'
import { type MintaTindakan, tindakanKartu } from './tindakan-kartu'

type Props = {
  readonly ruang: RuangKerja
  readonly kartu: KartuPapan
  /** The keys come in at the first card of a column. */
  readonly isPertama: boolean
  readonly isDipilih: boolean
  /** A person is held over it. */
  readonly isSasaran: boolean
  readonly onPilih: (kartu: KartuPapan) => void
  readonly onTindakan: MintaTindakan<KartuPapan>
}

/** A post on the board: what it is, why it is here, who is planned for it, and what the rules say. A person is dropped on it. */
export const KartuJabatan = memo(function Kartu({
  ruang,
  kartu,
  isPertama,
  isDipilih,
  isSasaran,
  onPilih,
  onTindakan
}: Props): React.JSX.Element {
  const { jabatan, sikap, sementara } = kartu
  const tempat = tempatJabatan(ruang.snapshot, jabatan)
  return (
    <li
      className={classes.kartu}
      data-jabatan-id={jabatan.id}
      data-dipilih={isDipilih || undefined}
      data-sasaran={isSasaran || undefined}
      data-berat={kartu.terberat}
      data-testid={`papan-${jabatan.id}`}
    >
      <button
        type="button"
        className={classes.muka}
        data-kartu
        tabIndex={isPertama ? 0 : -1}
        aria-pressed={isDipilih}
        onClick={() => onPilih(kartu)}
        {...tindakanKartu((at) => onTindakan(kartu, at))}
      >
        <span className={classes.nama}>{jabatan.nama}</span>
        <span className={classes.rinci}>{[jabatan.eselon, tempat].filter(Boolean).join(' · ')}</span>
        <span className={classes.sebab}>{sebabTeks(ruang, kartu)}</span>
        {jabatan.isJabatanKunci && (
          <span className={classes.kunci}>
            <IconKey size={13} /> {teksPapan.kunci}
          </span>
        )}
        {sementara.length > 0 && (
          <span className={classes.sementara}>{teksPapan.plt(sementara.map((id) => namaPegawai(ruang.snapshot, id)).join(', '))}</span>
        )}
        {sikap && <span className={classes.sementara}>{`${teksPapan.sikap[sikap.jenis]}: ${sikap.alasan}`}</span>}
      </button>
      <TombolIkon
        className={classes.tombol}
        tabIndex={-1}
        label={teksPapan.tindakan(jabatan.nama)}
        onClick={(event) => onTindakan(kartu, { x: event.clientX, y: event.clientY })}
      >
        <IconDotsVertical size={15} />
      </TombolIkon>
      {kartu.diisi.map((langkah) => (
        <OrangPapan key={langkah.id} ruang={ruang} pegawaiId={langkah.pegawaiId} dariJabatanId={langkah.dariJabatanId} />
      ))}
      <TemuanKartu kartu={kartu} />
    </li>
  )
})

/** The gravest finding in words, and how many more there are. */
function TemuanKartu({ kartu: { temuan } }: { readonly kartu: KartuPapan }): React.JSX.Element | null {
  const terbuka = temuan.filter((t) => t.dikesampingkan === null && t.hasil !== 'INFO')
  const [utama] = terbuka.toSorted((a, b) => Number(b.hasil === 'BLOK') - Number(a.hasil === 'BLOK'))
  if (!utama) return null
  return (
    <div
      className={classes.temuan}
      style={{ '--warna': WARNA_HASIL[utama.hasil] }}
      title={terbuka.map((t) => `${t.aturan}: ${t.pesan}`).join('\n')}
    >
      <p>
        <b>{utama.aturan}</b> {utama.pesan}
      </p>
      {terbuka.length > 1 && <span>{teksPapan.temuanLain(terbuka.length - 1)}</span>}
    </div>
  )
}
