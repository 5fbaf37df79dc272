import { Button, Menu } from '@mantine/core'
import { IconDownload, IconPrinter, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogCetak } from '../../../components/pdf/dialog-cetak'
import { LembarPdf } from '../../../components/pdf/lembar-pdf'
import { TombolIkon } from '../../../components/tombol-ikon'
import { tanggalPanjang } from '../../../../domain/kit/tanggal'
import { useAsk } from '../../../lib/use-ask'
import { teksArsip as teks } from '../../../text/arsip'
import classes from './arsip.module.css'
import { cetakUlang } from './cetak-ulang'
import type { BarisArsip } from './kolom-arsip'

type Props = { readonly naskah: BarisArsip; readonly onBatal: () => void; readonly onTutup: () => void }

/** An issued paper, exactly as it was issued, and what can still be done with it. */
export function NaskahTerbuka({ naskah, onBatal, onTutup }: Props): React.JSX.Element {
  const { data, error, isPlaceholderData } = useAsk('naskah.baca', { id: naskah.id })
  const [halaman, setHalaman] = useState(1)
  const [isCetak, setCetak] = useState(false)
  const pdf = isPlaceholderData ? '' : (data?.pdf ?? '')
  return (
    <section className={classes.naskah} aria-label={naskah.judul} data-testid="naskah-terbuka">
      <header className={classes.kepala}>
        <div className={classes.judul}>
          <b title={naskah.judul}>{naskah.namaPegawai ?? naskah.namaJenis}</b>
          <span title={naskah.judul}>
            {naskah.nomor}, {tanggalPanjang(naskah.tanggal)}
          </span>
        </div>
        <Button size="xs" variant="default" leftSection={<IconPrinter size={15} />} disabled={pdf === ''} onClick={() => setCetak(true)}>
          {teks.cetak}
        </Button>
        <Simpan naskah={naskah} />
        {naskah.dibatalkanPada === null && (
          <Button size="xs" variant="subtle" color="bahaya" onClick={onBatal} data-testid="batalkan-naskah">
            {teks.nyatakanBatal}
          </Button>
        )}
        <TombolIkon label={teks.tutup} onClick={onTutup}>
          <IconX size={16} />
        </TombolIkon>
      </header>
      {naskah.dibatalkanPada !== null && <p className={classes.batal}>{teks.alasan(naskah.alasanBatal ?? '')}</p>}
      {error ? <AnswerProblem error={error} /> : <LembarPdf pdf={pdf} milik={naskah.id} onHalaman={setHalaman} />}
      {isCetak && <DialogCetak pdf={pdf} halaman={halaman} isKonsep={false} onTutup={() => setCetak(false)} />}
    </section>
  )
}

const Simpan = ({ naskah: { id } }: Pick<Props, 'naskah'>): React.JSX.Element => (
  <Menu position="bottom-end" shadow="md">
    <Menu.Target>
      <Button size="xs" variant="default" leftSection={<IconDownload size={15} />} data-testid="simpan-naskah">
        {teks.simpan}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item onClick={() => void cetakUlang({ ids: [id], format: 'pdf', bentuk: 'SATU' })}>{teks.pdf}</Menu.Item>
      <Menu.Item onClick={() => void cetakUlang({ ids: [id], format: 'docx', bentuk: 'SATU' })}>{teks.word}</Menu.Item>
    </Menu.Dropdown>
  </Menu>
)
