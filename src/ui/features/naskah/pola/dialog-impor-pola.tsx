import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { doCommand } from '../../../lib/do-command'
import { tempatOf } from '../../../lib/lokasi'
import { teksPola as teks } from '../../../text/pola'
import classes from './dialog-impor-pola.module.css'
import { DaftarBeda } from './riwayat-pola'

/** A file of templates as it was read. */
export type BerkasTerbuka = RouteOutput<'pola.buka'>
type Props = { readonly terbuka: BerkasTerbuka; readonly onTutup: () => void }

/** Chooses what to take from a file of templates; what could not be read is listed with its reason. */
export function DialogImporPola({ terbuka: { berkas, pola, gambar, ditolak }, onTutup }: Props): React.JSX.Element {
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(() => new Set([...pola.map((p) => p.jenis), ...gambar.map((g) => g.kunci)]))
  const [isSibuk, setSibuk] = useState(false)
  const ganti = (kunci: string): void =>
    setDipilih((kini) => (kini.has(kunci) ? new Set([...kini].filter((k) => k !== kunci)) : new Set([...kini, kunci])))
  const impor = async (): Promise<void> => {
    setSibuk(true)
    const input = {
      pola: pola.flatMap(({ jenis, isi }) => (dipilih.has(jenis) ? [{ jenis, isi }] : [])),
      gambar: gambar.filter((g) => dipilih.has(g.kunci)),
      asal: namaBerkas(berkas ?? '')
    }
    const isSelesai = await doCommand('pola.impor', input, tempatOf('/naskah', { tab: 'pola' }))
    setSibuk(false)
    if (isSelesai) onTutup()
  }
  return (
    <Modal opened onClose={onTutup} title={teks.imporJudul} size={520}>
      <Text size="sm" mb="sm">
        {pola.length + gambar.length === 0 ? teks.imporKosong : teks.imporRinci}
      </Text>
      <Pilihan {...{ pola, gambar, dipilih }} onGanti={ganti} />
      {ditolak.length > 0 && <Ditolak sebab={ditolak} />}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onTutup}>
          {teks.batal}
        </Button>
        <Button disabled={dipilih.size === 0} loading={isSibuk} onClick={() => void impor()} data-testid="impor-pola-ya">
          {teks.imporYa(dipilih.size)}
        </Button>
      </Group>
    </Modal>
  )
}

const namaBerkas = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

type PilihanProps = Pick<BerkasTerbuka, 'pola' | 'gambar'> & {
  readonly dipilih: ReadonlySet<string>
  readonly onGanti: (kunci: string) => void
}

/** Templates and emblems of the file, each to be taken or left. */
const Pilihan = ({ pola, gambar, dipilih, onGanti }: PilihanProps): React.JSX.Element => (
  <Stack gap={7} className={classes.impor} data-testid="impor-pola">
    {pola.map((p) => (
      <Checkbox
        key={p.jenis}
        size="xs"
        label={`${p.judul} (${p.isBaru ? teks.imporBaru : teks.imporGanti})`}
        checked={dipilih.has(p.jenis)}
        onChange={() => onGanti(p.jenis)}
      />
    ))}
    {gambar.map((g) => (
      <Checkbox
        key={g.kunci}
        size="xs"
        label={
          <span className={classes.lambangKecil}>
            <img src={`data:${g.tipe};base64,${g.data}`} alt="" /> {teks.pilihanGambar[g.kunci]}: {g.nama}
          </span>
        }
        checked={dipilih.has(g.kunci)}
        onChange={() => onGanti(g.kunci)}
      />
    ))}
  </Stack>
)

/** What cannot be taken, and why. */
const Ditolak = ({ sebab: ditolak }: { readonly sebab: readonly string[] }): React.JSX.Element => (
  <>
    <Text size="sm" fw={600} mt="md" c="bahaya.7">
      {teks.imporDitolak}
    </Text>
    <DaftarBeda beda={ditolak} />
  </>
)
