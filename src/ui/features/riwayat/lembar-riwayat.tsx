import { Alert, Anchor, Badge, Button, Text, Tooltip } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import type { RouteOutput } from '../../../contract/routes'
import { namaPeran } from '../../../domain/akses/peran'
import type { MedanBerubah, PerubahanTampak } from '../../../domain/riwayat/perubahan-tampak'
import { SEBUTAN_JENIS_RIWAYAT, type SaringanRiwayat } from '../../../domain/riwayat/saringan-riwayat'
import { Fact, Facts, FactSection } from '../../components/facts'
import { angka, waktuLokal } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { useHak } from '../../lib/sesi'
import { SEBUTAN_POKOK, teksLembarRiwayat as teks } from '../../text/riwayat'
import classes from './lembar-riwayat.module.css'

type Rincian = NonNullable<RouteOutput<'riwayat.detail'>>

type Props = {
  readonly rincian: Rincian
  readonly isTerbuka: boolean
  readonly pokok: SaringanRiwayat['pokok']
  readonly onTampilkan: () => void
  readonly onLagi?: () => void
}

/** One entry of the trail: who, when, why, and what stood there before and after, field by field. */
export function LembarRiwayat({ rincian, isTerbuka, pokok, onTampilkan, onLagi }: Props): React.JSX.Element {
  const { entri, baris } = rincian
  const isBerhak = useHak('PRIBADI')
  const adaPribadi = baris.some(({ medan }) => medan.some((m) => m.isPribadi))
  return (
    <article data-testid="lembar-riwayat">
      <Text fz={20} fw={650} lh={1.25} mb="sm">
        {entri.jenis !== 'do' && <Badge color={entri.jenis === 'undo' ? 'emas' : 'gray'}>{SEBUTAN_JENIS_RIWAYAT[entri.jenis]}</Badge>}{' '}
        {entri.label}
      </Text>
      <Facts>
        <Fact nama={teks.siapa} nilai={entri.peran === null ? entri.pelaku : `${entri.pelaku} (${namaPeran(entri.peran)})`} />
        <Fact nama={teks.kapan} nilai={waktuLokal(entri.waktu)} />
        <Fact nama={teks.mengapa} nilai={entri.alasan} />
        <Fact nama={teks.bidang} nilai={entri.bidang} />
        <Fact nama={teks.versi} nilai={entri.versi === '' ? null : entri.versi} />
      </Facts>
      <FactSection judul={teks.berubah}>
        <Ringkas rincian={rincian} pokok={pokok} />
        {adaPribadi && isBerhak && !isTerbuka && (
          <Tooltip label={teks.tampilkanRinci}>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconEye size={15} />}
              onClick={onTampilkan}
              data-testid="riwayat-tampilkan"
            >
              {teks.tampilkan}
            </Button>
          </Tooltip>
        )}
        {baris.map((perubahan, n) => (
          <Perubahan key={`${n} ${perubahan.sebutan}`} perubahan={perubahan} />
        ))}
        {onLagi && (
          <Button mt="sm" variant="subtle" size="compact-sm" onClick={onLagi}>
            {teks.berikutnya}
          </Button>
        )}
      </FactSection>
    </article>
  )
}

/** What the entry changed, counted by kind; or why there is nothing to see. */
function Ringkas({ rincian: { isDimusnahkan, total, rekap }, pokok }: Pick<Props, 'rincian' | 'pokok'>): React.JSX.Element {
  if (isDimusnahkan) return <Alert color="gray">{teks.dimusnahkan}</Alert>
  if (total === 0) {
    return (
      <Text size="sm" c="dimmed">
        {teks.tanpaPerubahan}
      </Text>
    )
  }
  return (
    <Text size="sm" c="dimmed" mb={4}>
      {pokok
        ? teks.hanyaPokok(total, SEBUTAN_POKOK[pokok.entitas].toLowerCase())
        : rekap.map((r) => `${r.jenis} ${angka(r.jumlah)}`).join(' · ')}
    </Text>
  )
}

function Perubahan({ perubahan: { jenis, sebutan, pokok, tindakan, medan } }: { readonly perubahan: PerubahanTampak }): React.JSX.Element {
  const jalur = pokok ? JALUR[pokok.entitas] : null
  return (
    <div className={classes.perubahan} data-testid="perubahan-riwayat">
      <div className={classes.kepala}>
        <span className={classes.sebutan}>
          <Text span c="dimmed" size="sm">
            {jenis}
          </Text>{' '}
          <b>{sebutan}</b> {teks.tindakan[tindakan]}
        </span>
        {pokok && jalur && tindakan !== 'HAPUS' && (
          <Anchor size="sm" href={tempatOf(jalur.jalur, { id: pokok.id })}>
            {jalur.kata}
          </Anchor>
        )}
      </div>
      {medan.length > 0 && (
        <table className={classes.medan}>
          <tbody>
            {medan.map((m) => (
              <Medan key={m.medan} medan={m} isUbah={tindakan === 'UBAH'} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** Where things with a page of their own are looked at. */
const JALUR: Readonly<Record<NonNullable<PerubahanTampak['pokok']>['entitas'], { readonly jalur: string; readonly kata: string } | null>> =
  {
    pegawai: { jalur: '/pegawai', kata: teks.buka.pegawai },
    jabatan: { jalur: '/jabatan', kata: teks.buka.jabatan },
    unor: { jalur: '/unor', kata: teks.buka.unor },
    rencana: { jalur: '/rotasi', kata: teks.buka.rencana },
    rancangan: { jalur: '/rancangan', kata: teks.buka.rancangan },
    pengguna: null
  }

/** A field before and after; of a row that came or went there is one side only. */
function Medan({ medan: { medan, dari, jadi }, isUbah }: { readonly medan: MedanBerubah; readonly isUbah: boolean }): React.JSX.Element {
  return (
    <tr>
      <th scope="row">{medan}</th>
      {isUbah ? (
        <>
          <td className={classes.lama}>{dari ?? teks.kosong}</td>
          <td>{jadi ?? teks.kosong}</td>
        </>
      ) : (
        <td>{jadi ?? dari}</td>
      )}
    </tr>
  )
}
