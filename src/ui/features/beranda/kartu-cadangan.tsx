import { IconDatabase } from '@tabler/icons-react'
import type { RouteOutput } from '../../../contract/routes'
import { lamaLalu } from '../../components/cadangan/lama-lalu'
import { tempatOf } from '../../lib/lokasi'
import { useKini } from '../../lib/use-kini'
import { useAsk } from '../../lib/use-ask'
import { labelKedua, teksCadangan as teks } from '../../text/cadangan'
import { KartuTindakan } from './kartu-tindakan'
import classes from './kartu.module.css'

type Keadaan = RouteOutput<'cadangan.keadaan'>
type Keluhan = { readonly kunci: string; readonly utama: string; readonly rinci: string; readonly isLewat: boolean }

/** Days after which a backup is too old. */
const LAMA = 7
const CADANGAN = tempatOf('/keamanan', { tab: 'cadangan' })

/** What is wrong with the backups; nothing while they are in order. Their state lies in a folder, not in the data: so this card asks for itself. */
export function KartuCadangan(): React.JSX.Element | null {
  const { data } = useAsk('cadangan.keadaan', null)
  const keluhan = data ? keluhanOf(data) : []
  if (keluhan.length === 0) return null
  const lewat = keluhan.filter(({ isLewat }) => isLewat).length
  return (
    <KartuTindakan
      jenis="cadangan"
      judul={teks.kartu}
      arti={teks.kartuArti}
      jumlah={keluhan.length}
      lewat={lewat}
      segera={keluhan.length - lewat}
      teratas={keluhan}
      href={CADANGAN}
      aksi={{ teks: teks.kartuBuka, href: CADANGAN }}
    />
  )
}

/** One quiet line while the backups are in order. */
export function BarisCadangan(): React.JSX.Element | null {
  const { data } = useAsk('cadangan.keadaan', null)
  const kini = useKini()
  if (!data || data.terakhir === null || keluhanOf(data).length > 0) return null
  return (
    <p className={classes.beres} data-testid="baris-cadangan">
      <IconDatabase size={16} aria-hidden="true" />
      <a className={classes.cadangan} href={CADANGAN}>
        {teks.baris(lamaLalu(data.terakhir, kini))}
        {data.kedua?.keadaan === 'LENGKAP' && `; ${teks.barisKedua}`}.
      </a>
    </p>
  )
}

/** A folder without any backup is no complaint before there is something to lose: the first one is made within seconds. */
function keluhanOf({ umur, masalah, kedua }: Keadaan): readonly Keluhan[] {
  const keluhan: Keluhan[] = []
  if (masalah !== '') keluhan.push({ kunci: 'gagal', utama: teks.kartuGagal, rinci: masalah, isLewat: true })
  if (umur !== null && umur > LAMA) keluhan.push({ kunci: 'umur', utama: teks.kartuUmur(umur), rinci: '', isLewat: true })
  if (kedua?.keadaan === 'GAGAL' || kedua?.keadaan === 'TIDAK_TERPASANG')
    keluhan.push({ kunci: 'kedua', utama: teks.kartuKedua, rinci: kedua.masalah || labelKedua[kedua.keadaan], isLewat: false })
  return keluhan
}
