import { Button, Group, Modal, Text } from '@mantine/core'
import { type Akibat, akibatCabut, withdraw } from '../../../domain/mutasi/akibat-cabut'
import { namaPegawai } from '../../../domain/mutasi/fakta-rencana'
import { teksLangkah } from '../../../domain/mutasi/langkah-teks'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { labelJatuh, teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import classes from './dialog-cabut.module.css'
import { useMeja } from './meja'
import { jalankan, type RuangKerja } from './ruang-kerja'

type Props = { readonly langkah: Langkah; readonly akibat: readonly Akibat[]; readonly onClose: () => void }

/** Shows what falls with a step that is taken back, and asks whether all of it goes or only the one. */
export function DialogCabut({ langkah, akibat, onClose }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const satu = cabutSatu(ruang, langkah)
  const cabut = async (beserta: boolean): Promise<void> => {
    if (await jalankan(langkah.rencanaId, 'langkah.remove', { langkahId: langkah.id, beserta })) onClose()
  }
  return (
    <Modal opened onClose={onClose} size={560} title={teksRantai.cabutJudul(teksLangkah(ruang.snapshot, langkah))}>
      <Text size="sm">{teksRantai.cabutRinci}</Text>
      <ul className={classes.daftar} data-testid="akibat-cabut">
        {akibat.map((a) => (
          <li key={a.langkah.id}>
            {teksLangkah(ruang.snapshot, a.langkah)}
            <span>{labelJatuh[a.sebab]}</span>
          </li>
        ))}
      </ul>
      {satu && <p className={classes.catatan}>{satu}</p>}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {teksRotasi.batal}
        </Button>
        {satu && (
          <Button variant="light" onClick={() => void cabut(false)} data-testid="cabut-satu">
            {teksRantai.cabutSatu}
          </Button>
        )}
        <Button onClick={() => void cabut(true)} data-autofocus data-testid="cabut-semua">
          {teksRantai.cabutSemua(akibat.length + 1)}
        </Button>
      </Group>
    </Modal>
  )
}

/** The steps that others rest on, beside releases that only made room: those go without asking. */
export const perluTanya = (ruang: RuangKerja, langkah: Langkah): readonly Akibat[] => {
  const akibat = akibatCabut(ruang, langkah.id)
  return akibat.every((a) => a.sebab === 'PELEPASAN') ? [] : akibat
}

/** What becomes of the others when only the one goes; null when it cannot go alone. */
function cabutSatu(ruang: RuangKerja, langkah: Langkah): string | null {
  const baru = withdraw(ruang, langkah.id, () => 'pratinjau')
  if (!baru.ok) return null
  const kembali = baru.value.some((l) => l.id === 'pratinjau')
  return kembali ? teksRantai.cabutSatuAkibat(namaPegawai(ruang.snapshot, langkah.pegawaiId)) : teksRantai.cabutSatuTetap
}
