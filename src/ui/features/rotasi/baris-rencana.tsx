import { Badge } from '@mantine/core'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { isSudah } from '../../../domain/mutasi/tahap-aturan'
import { BarisGarapan } from '../../components/daftar-garapan'
import { JalanStatus } from '../../components/rencana/jalan-status'
import { waktuLokal } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { labelJenisRencana, teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import classes from './baris-rencana.module.css'
import { MenuRencana } from './menu-rencana'
import type { KelompokRencana, RencanaRingkas, TindakanRencana } from './rencana-ringkas'

type Props = { readonly kelompok: KelompokRencana; readonly onTindakan: (tindakan: TindakanRencana) => void }

/** One plan of the list with its kind, its way and its scenarios: a click opens it. */
export function BarisRencana({ kelompok: { utama, skenario }, onTindakan }: Props): React.JSX.Element {
  const terjauh = skenario.reduce((a, b) => (isSudah(b.status, a.status) ? b : a), utama)
  return (
    <BarisGarapan
      href={tempatOf('/rotasi', { id: utama.id })}
      nama={utama.nama}
      rinci={rinciOf(utama)}
      catatan={utama.catatan}
      data-testid={`rencana-${utama.id}`}
    >
      {skenario.length > 1 && <Skenario skenario={skenario} />}
      <Badge color="gray" flex="none">
        {labelJenisRencana[utama.jenis]}
      </Badge>
      <JalanStatus status={terjauh.status} lebar={176} />
      <MenuRencana rencana={utama} onTindakan={(jenis) => onTindakan({ jenis, rencana: utama })} />
    </BarisGarapan>
  )
}

const Skenario = ({ skenario }: { readonly skenario: readonly RencanaRingkas[] }): React.JSX.Element => (
  <span className={classes.skenario} aria-label={teksJalan.skenarioSebanyak(skenario.length)}>
    {skenario.map((r) => (
      <a
        key={r.id}
        href={tempatOf('/rotasi', { id: r.id })}
        title={`${teksJalan.skenario(r.skenario ?? '')}: ${r.nama}, ${teksRotasi.langkahSebanyak(r.jumlahLangkah)}`}
      >
        {r.skenario}
      </a>
    ))}
  </span>
)

const rinciOf = ({ tmt, jumlahLangkah, dibuatPada }: RencanaRingkas): string =>
  `${teksRotasi.tmt} ${tanggalPanjang(tmt)} · ${teksRotasi.langkahSebanyak(jumlahLangkah)} · ${teksJalan.dibuat(waktuLokal(dibuatPada))}`
