import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { TinjauanPulih } from '../../../contract/gerbang'
import { angka, selisihTeks, waktuLokal } from '../../lib/format'
import { labelAlasan, rinciHubungan, teksCadangan as teks } from '../../text/cadangan'
import classes from './cadangan.module.css'
import { Lalu } from './lalu'

type Props = { readonly tinjauan: TinjauanPulih; readonly onPulihkan: () => Promise<void>; readonly onClose: () => void }

/** What restoring would change: the rows now and then, what would be gone; and the yes that has to be meant. */
export function IsiTinjauan({ tinjauan, onPulihkan, onClose }: Props): React.JSX.Element {
  const [isMengerti, setMengerti] = useState(false)
  const { cadangan, hubungan, hilang, kembali } = tinjauan
  return (
    <Stack gap="md">
      <div>
        <Text fw={600}>
          {waktuLokal(cadangan.pada)} · {labelAlasan[cadangan.alasan]}
        </Text>
        <Text size="sm" c="gray.7">
          <Lalu pada={cadangan.pada} /> · {cadangan.nama}
        </Text>
      </div>
      <Jumlah tinjauan={tinjauan} />
      <Alert color={hubungan === 'LAIN' ? 'bahaya' : hubungan === 'LEBIH_LAMA' || hubungan === 'KOSONG' ? 'laut' : 'emas'}>
        {rinciHubungan[hubungan]}
      </Alert>
      {hubungan !== 'TAK_TERBACA' && hubungan !== 'KOSONG' && <Hilang hilang={hilang} />}
      {kembali > 0 && hubungan === 'BERCABANG' && <Text size="sm">{teks.kembali(kembali)}</Text>}
      {tinjauan.sekarang && hubungan !== 'KOSONG' && (
        <Text size="sm" c="gray.7">
          {teks.disimpanDahulu}
        </Text>
      )}
      <Checkbox
        label={teks.mengerti}
        checked={isMengerti}
        onChange={({ currentTarget }) => setMengerti(currentTarget.checked)}
        data-testid="mengerti"
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {teks.batal}
        </Button>
        <Button color="bahaya" disabled={!isMengerti} onClick={() => void onPulihkan()} data-testid="pulihkan-ya">
          {teks.ya}
        </Button>
      </Group>
    </Stack>
  )
}

const MACAM = ['pegawai', 'jabatan', 'unor'] as const

const Jumlah = ({ tinjauan: { sekarang, cadangan } }: { readonly tinjauan: TinjauanPulih }): React.JSX.Element => (
  <table className={classes.jumlah} data-testid="jumlah-pulih">
    <thead>
      <tr>
        <th scope="col">{teks.isi}</th>
        <th scope="col">{teks.sekarang}</th>
        <th scope="col">{teks.sesudah}</th>
        <th scope="col">{teks.selisih}</th>
      </tr>
    </thead>
    <tbody>
      {MACAM.map((macam) => {
        const [kini, nanti] = [sekarang?.[macam], cadangan.jumlah[macam]]
        return (
          <tr key={macam}>
            <th scope="row">{teks[macam]}</th>
            <td>{kini === undefined ? teks.tidakTerbaca : angka(kini)}</td>
            <td className={classes.nanti}>{angka(nanti)}</td>
            <td className={classes.selisih}>{kini === undefined || kini === nanti ? '' : selisihTeks(nanti - kini)}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

/** What was done since, the newest first. */
const Hilang = ({ hilang: { jumlah, teratas } }: { readonly hilang: TinjauanPulih['hilang'] }): React.JSX.Element => (
  <section data-testid="hilang">
    <Text size="sm" fw={600}>
      {teks.hilang(jumlah)}
    </Text>
    {jumlah > 0 && (
      <ol className={classes.hilang}>
        {teratas.map(({ waktu, pelaku, label }, at) => (
          <li key={at}>
            <span className={classes.kapan}>{waktuLokal(waktu)}</span>
            <span className={classes.label} title={label}>
              {label}
            </span>
            <span className={classes.pelaku}>{pelaku}</span>
          </li>
        ))}
        {jumlah > teratas.length && <li className={classes.lagi}>{teks.hilangLagi(jumlah - teratas.length)}</li>}
      </ol>
    )}
  </section>
)
