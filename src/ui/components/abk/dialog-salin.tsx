import { Badge, Button, Checkbox, Group, Modal, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { teksSalinAbk as teks } from '../../text/abk'
import { KakiDialog } from '../susunan/kaki-dialog'
import { useKirim } from '../susunan/use-kirim'
import type { DetailAbk } from './detail-abk'
import classes from './dialog-abk.module.css'

type Props = {
  /** What is copied: the tasks, or the informasi jabatan. */
  readonly jenis: 'abk' | 'informasi'
  readonly detail: DetailAbk
  readonly onClose: () => void
}

/** Copies what this post has to others of its name, chosen by their offices; says what will be replaced. */
export function DialogSalin({ jenis, detail: { jabatan, serupa }, onClose }: Props): React.JSX.Element {
  const [dipilih, setDipilih] = useState<ReadonlySet<JabatanId>>(new Set())
  const { isBusy, kirim } = useKirim({ onClose })
  const ditimpa = serupa.filter((s) => s.berAbk && dipilih.has(s.id)).length
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    void kirim(`${jenis}.copy`, { dariId: jabatan.id, keIds: [...dipilih] }, jabatan.unorId)
  }
  const pilih = (ids: readonly JabatanId[]): void => setDipilih(new Set(ids))
  if (serupa.length === 0)
    return (
      <Modal opened onClose={onClose} title={JUDUL[jenis]}>
        <Text size="sm">{teks.nihil(jabatan.nama)}</Text>
      </Modal>
    )
  return (
    <Modal opened onClose={onClose} title={JUDUL[jenis]} size="lg">
      <form onSubmit={send} data-testid="dialog-salin">
        <Text size="sm">{teks.rinci(jabatan.nama)}</Text>
        <Group gap="xs" my="xs">
          <Pintas label={teks.pilihSemua} onClick={() => pilih(serupa.map((s) => s.id))} />
          {jenis === 'abk' && <Pintas label={teks.pilihTanpa} onClick={() => pilih(serupa.filter((s) => !s.berAbk).map((s) => s.id))} />}
          <Pintas label={teks.lepasSemua} onClick={() => pilih([])} />
        </Group>
        <ScrollArea.Autosize mah={340} type="auto" className={classes.daftar ?? ''}>
          {[...Map.groupBy(serupa, (s) => s.perangkatDaerah)].map(([perangkatDaerah, anggota]) => (
            <fieldset key={perangkatDaerah} className={classes.kelompok}>
              <legend>{perangkatDaerah}</legend>
              {anggota.map((s) => (
                <Checkbox
                  key={s.id}
                  size="xs"
                  checked={dipilih.has(s.id)}
                  onChange={({ currentTarget }) => setDipilih(toggled(dipilih, s.id, currentTarget.checked))}
                  label={
                    <>
                      {s.unor}
                      {jenis === 'abk' && s.berAbk && (
                        <Badge size="xs" color="emas" ml={6}>
                          {teks.berAbk}
                        </Badge>
                      )}
                    </>
                  }
                />
              ))}
            </fieldset>
          ))}
        </ScrollArea.Autosize>
        {dipilih.size > 0 && (jenis === 'informasi' || ditimpa > 0) && (
          <Text size="sm" c="emas.8" mt="xs" role="status">
            {jenis === 'informasi' ? teks.ditimpaInformasi : teks.ditimpa(ditimpa)}
          </Text>
        )}
        <KakiDialog aksi={teks.salin(dipilih.size)} onBatal={onClose} isBusy={isBusy} isDisabled={dipilih.size === 0} />
      </form>
    </Modal>
  )
}

const JUDUL = { abk: teks.judulAbk, informasi: teks.judulInformasi } as const

const Pintas = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }): React.JSX.Element => (
  <Button size="compact-xs" variant="default" onClick={onClick}>
    {label}
  </Button>
)

function toggled<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (isIn) next.add(item)
  else next.delete(item)
  return next
}
