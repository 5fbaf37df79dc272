import { Button, Stack, Text } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogSegel } from '../../../components/dialog-segel'
import { Page } from '../../../components/page'
import { notifyTertulis } from '../../../components/tertulis'
import { ask } from '../../../lib/client'
import { tempatOf } from '../../../lib/lokasi'
import { useHak } from '../../../lib/sesi'
import { useAsk } from '../../../lib/use-ask'
import { teksPenyandian as teks } from '../../../text/penyandian'
import { DialogTindakan } from './dialog-tindakan'
import classes from './penyandian.module.css'
import { TINDAKAN_SANDI } from './tindakan-sandi'

type Keadaan = RouteOutput<'enkripsi.keadaan'>
type NamaTindakan = keyof typeof TINDAKAN_SANDI | 'bawa'
type Props = { readonly keadaan: Keadaan; readonly onTindakan: (tindakan: NamaTindakan) => void }

/** The part Penyandian of the screen Keamanan: what is encrypted and what is not, its key, and the data to carry. */
export function TabPenyandian(): React.JSX.Element {
  const isPengelola = useHak('PENGELOLA')
  const { data, error } = useAsk('enkripsi.keadaan', null, { enabled: isPengelola })
  const [tindakan, setTindakan] = useState<NamaTindakan | null>(null)
  const onClose = (): void => setTindakan(null)
  if (error && isPengelola) return <AnswerProblem error={error} />
  return (
    <Page>
      <Stack gap="md" data-testid="keamanan-penyandian">
        {!isPengelola && <Text c="gray.7">{teks.bukanPengelola}</Text>}
        {isPengelola && data && <Isi keadaan={data} onTindakan={setTindakan} />}
      </Stack>
      {tindakan === 'bawa' && <DialogSegel judul={teks.bawaJudul} rinci={teks.bawaRinci} onClose={onClose} onSimpan={bawa} />}
      {tindakan !== null && tindakan !== 'bawa' && <DialogTindakan tindakan={TINDAKAN_SANDI[tindakan]} onClose={onClose} />}
    </Page>
  )
}

async function bawa(sandi: string | null): Promise<void> {
  const { berkas } = await ask('cadangan.bawa', { sandi: sandi ?? '' })
  if (berkas !== null) notifyTertulis(teks.dibawa(berkas), berkas)
}

const Isi = ({ keadaan, onTindakan }: Props): React.JSX.Element => (
  <>
    <Utama keadaan={keadaan} onTindakan={onTindakan} />
    {keadaan.isTersandi && <Sisa keadaan={keadaan} onTindakan={onTindakan} />}
    <div className={classes.kisi}>
      {keadaan.isTersandi && (
        <Kotak
          judul={teks.ganti}
          rinci={teks.gantiRinci}
          tombol={teks.gantiTombol}
          onClick={() => onTindakan('ganti')}
          data-testid="ganti-kunci"
        />
      )}
      <Kotak judul={teks.bawa} rinci={teks.bawaRinci} tombol={teks.bawaTombol} onClick={() => onTindakan('bawa')} data-testid="bawa-data" />
      <Kotak judul={teks.drive} rinci={teks.driveRinci} />
    </div>
  </>
)

function Utama({ keadaan: { isTersandi, isBersandi }, onTindakan }: Props): React.JSX.Element {
  const Ikon = isTersandi ? IconLock : IconLockOpen2
  return (
    <section className={classes.utama} data-aman={isTersandi || undefined} data-testid="keadaan-penyandian">
      <Ikon size={26} stroke={1.5} />
      <div>
        <h2 className={classes.judul}>{isTersandi ? teks.tersandi : teks.terbuka}</h2>
        <ul>
          {(isTersandi ? teks.apa : teks.apaTerbuka).map((baris) => (
            <li key={baris}>{baris}</li>
          ))}
          {!isBersandi && <li>{teks.perluSandi}</li>}
        </ul>
      </div>
      <div className={classes.tombol}>
        {!isBersandi && (
          <Button component="a" href={tempatOf('/keamanan', { tab: 'pengguna' })}>
            {teks.kePengguna}
          </Button>
        )}
        {isBersandi && !isTersandi && (
          <Button onClick={() => onTindakan('nyalakan')} data-testid="nyalakan-penyandian">
            {teks.nyalakan}
          </Button>
        )}
        {isTersandi && (
          <Button variant="subtle" color="gray" onClick={() => onTindakan('matikan')} data-testid="matikan-penyandian">
            {teks.matikan}
          </Button>
        )}
      </div>
    </section>
  )
}

/** What still lies open from before. */
function Sisa({ keadaan: { terbuka, isSisa }, onTindakan }: Props): React.JSX.Element | null {
  if (terbuka.length === 0) return isSisa ? <Kotak judul={teks.cadanganLama} rinci={teks.sisa} nada="emas" /> : null
  const ukuran = terbuka.reduce((jumlah, each) => jumlah + each.ukuran, 0)
  return (
    <Kotak
      judul={teks.cadanganLama}
      rinci={`${teks.cadanganLamaRinci(terbuka.length, megabyte(ukuran))}${isSisa ? ` ${teks.sisa}` : ''}`}
      nada="emas"
      tombol={teks.hapus}
      onClick={() => onTindakan('hapus')}
      data-testid="hapus-terbuka"
    />
  )
}

const megabyte = (byte: number): string => `${(byte / 1024 / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`

type KotakProps = {
  readonly judul: string
  readonly rinci: string
  readonly nada?: 'emas'
  readonly tombol?: string
  readonly onClick?: () => void
  readonly 'data-testid'?: string
}

const Kotak = ({ judul, rinci, nada, tombol, onClick, ...data }: KotakProps): React.JSX.Element => (
  <section className={classes.kotak} data-nada={nada}>
    <div>
      <h2 className={classes.judul}>{judul}</h2>
      <Text size="sm" c="gray.7">
        {rinci}
      </Text>
    </div>
    {tombol !== undefined && (
      <Button ml="auto" style={{ flex: 'none' }} variant="default" onClick={onClick} {...data}>
        {tombol}
      </Button>
    )}
  </section>
)
