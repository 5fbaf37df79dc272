import { Button, Modal } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { DaftarCadangan } from '../../components/cadangan/daftar-cadangan'
import { DialogPulih } from '../../components/cadangan/dialog-pulih'
import { lamaLalu } from '../../components/cadangan/lama-lalu'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksMasalah as teks } from '../../text/masalah'
import { BarisJalan, type RupaJalan } from './baris-jalan'
import classes from './masalah.module.css'

/** The way back to a backup: to the newest good one at once, to any other by the list or from a file. */
export function JalanPulih(rupa: RupaJalan): React.JSX.Element {
  const { data: cadangan } = useAsk('cadangan.list', null)
  const [dipilih, setDipilih] = useState<string | null>(null)
  const [isMemilih, setMemilih] = useState(false)
  const terbaru = cadangan?.find(({ masalah }) => masalah === '')
  const dariBerkas = (): void => void ask('cadangan.pilih', null).then((hasil) => pilih(hasil?.berkas ?? null), notifyProblem)

  function pilih(berkas: string | null): void {
    if (berkas === null) return
    setMemilih(false)
    setDipilih(berkas)
  }

  const rinci =
    terbaru &&
    `${teks.terbaru(lamaLalu(terbaru.pada, Date.now()))} ${teks.isi(terbaru.jumlah.pegawai, terbaru.jumlah.jabatan, terbaru.jumlah.unor)}`
  return (
    <>
      <BarisJalan {...rupa} {...(rinci ? { rinci } : {})} onTempuh={() => (terbaru ? pilih(terbaru.berkas) : dariBerkas())}>
        {terbaru && (
          <Button variant="subtle" disabled={rupa.isMati} onClick={() => setMemilih(true)} data-testid="cadangan-lain">
            {teks.cadanganLain}
          </Button>
        )}
      </BarisJalan>
      {isMemilih && (
        <Modal opened onClose={() => setMemilih(false)} title={teks.cadanganJudul} size={1200}>
          <div className={classes.daftar}>
            <DaftarCadangan cadangan={cadangan} onPulihkan={pilih} />
          </div>
          <Button variant="default" mt={14} leftSection={<IconFolderOpen size={16} />} onClick={dariBerkas}>
            {teks.dariBerkas}
          </Button>
        </Modal>
      )}
      {dipilih !== null && <DialogPulih key={dipilih} berkas={dipilih} onClose={() => setDipilih(null)} />}
    </>
  )
}
