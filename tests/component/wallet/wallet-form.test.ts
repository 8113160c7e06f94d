import { fireEvent, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetDraft } from '../../../components/wallet/certificates/form/draft.svelte.ts';
import { keepCertificate } from '../../../lib/app/actions/certificates.ts';
import { certificate } from '../../support/records/certificates.ts';
import { plain, showWallet, stateOf } from './wallet-page.ts';

vi.mock('../../../lib/app/actions/certificates.ts');

const keeping = vi.mocked(keepCertificate);

beforeEach(() => {
  // Drafts live as long as the page does.
  forgetDraft(null);
  keeping.mockReset().mockResolvedValue({ ok: true, value: 'new' });
  location.hash = '';
});

async function openForm(state = stateOf({}), opener = 'Saisir à la main') {
  const shown = showWallet(state);
  await fireEvent.click(shown.control(opener));
  await waitFor(() => shown.must('#form-title'));
  const type = async (field: string, value: string) => {
    await fireEvent.input(shown.must(`#form-${field}`), { target: { value } });
    await fireEvent.blur(shown.must(`#form-${field}`));
  };
  const send = () => fireEvent.submit(shown.must('dialog form'));
  const said = (field: string) => plain(shown.must(`#form-${field}-said`).textContent);
  return { ...shown, type, send, said };
}

describe('the form', () => {
  test('keeps a code, a score and a date', async () => {
    const { type, send, one } = await openForm();
    await type('code', 'p-bcdf2346');
    await type('score', '312');
    await type('deliveryDate', '2026-05-20');
    await send();
    expect(keeping).toHaveBeenCalledOnce();
    const [kept] = keeping.mock.calls[0] ?? [];
    expect(kept).toMatchObject({
      id: null,
      source: 'typed',
      file: null,
      facts: {
        code: 'P-BCDF2346',
        score: 312,
        deliveryDate: '2026-05-20',
        status: 'validated',
        maxScore: null,
      },
    });
    await waitFor(() => expect(one('dialog')).toBeNull());
  });

  test('says what is missing, where, and keeps nothing', async () => {
    const { send, said, must } = await openForm();
    await send();
    expect(said('code')).toContain('Donne au moins le code ou une date');
    expect(must('#form-code').getAttribute('aria-invalid')).toBe('true');
    expect(must('#form-code').getAttribute('aria-describedby')).toContain('form-code-said');
    await waitFor(() => expect(document.activeElement).toBe(must('#form-code')));
    expect(keeping).not.toHaveBeenCalled();
  });

  test('checks as one types, once a field was left', async () => {
    const { must, type, said } = await openForm();
    await fireEvent.input(must('#form-code'), { target: { value: 'P-BC' } });
    expect(said('code')).toBe('');
    await type('code', 'P-BCDF234');
    expect(said('code')).toBe('Il manque 1 caractère au code.');
    await fireEvent.input(must('#form-code'), { target: { value: 'P-BCDF2346' } });
    expect(said('code')).toBe('');
  });

  test('explains symbols that look alike, and takes the code all the same', async () => {
    const { type, said, send } = await openForm();
    await type('code', 'P-BCDO2346');
    expect(said('code')).toContain('O est peut-être D ou Q');
    await send();
    expect(keeping).toHaveBeenCalledOnce();
  });

  test.each([
    ['full', 'Il n’y a plus de place'],
    ['newer', 'version plus récente'],
    ['failed', 'Réessaie'],
  ] as const)(
    'when it cannot be kept (%s) says why, and keeps what was typed',
    async (reason, why) => {
      keeping.mockResolvedValueOnce({ ok: false, reason });
      const { type, send, must, one, control, text } = await openForm();
      await type('code', 'P-BCDF2346');
      await send();
      await waitFor(() => expect(text()).toContain(why));
      expect((must('#form-code') as HTMLInputElement).value).toBe('P-BCDF2346');

      await fireEvent.click(control('Fermer'));
      await waitFor(() => expect(one('dialog')).toBeNull());
      await fireEvent.click(control('Saisir à la main'));
      await waitFor(() => must('#form-title'));
      expect((must('#form-code') as HTMLInputElement).value).toBe('P-BCDF2346');
      // What was typed is kept at last: nothing is left for the next test.
      await fireEvent.submit(must('dialog form'));
      await waitFor(() => expect(one('dialog')).toBeNull());
    },
  );
});

describe('completing a certificate', () => {
  test('asks only what no better source tells, and gives the certificate’s id', async () => {
    const read = certificate({ score: null, centre: null }, { source: 'pix-list' });
    const shown = showWallet(stateOf({ certificates: [read] }));
    await fireEvent.click(shown.control('Plus'));
    await waitFor(() => shown.control('Compléter à la main'));
    await fireEvent.click(shown.control('Compléter à la main'));
    await waitFor(() => shown.must('#form-score'));
    expect(shown.one('#form-code')).toBeNull();
    expect(plain(shown.must('.known').textContent)).toContain('P-••••••••');
    expect(plain(shown.must('.known').textContent)).toContain('20 mai 2026');
    await fireEvent.input(shown.must('#form-score'), { target: { value: '312' } });
    await fireEvent.submit(shown.must('dialog form'));
    const [kept] = keeping.mock.calls[0] ?? [];
    expect(kept).toMatchObject({
      id: 'one',
      facts: { score: 312, code: null, deliveryDate: null, status: null },
    });
  });

  test('begins with what was typed before', async () => {
    const typed = certificate({ levelLabel: null }, { source: 'typed', id: 'typed' });
    const shown = showWallet(stateOf({ certificates: [typed] }));
    await fireEvent.click(shown.control('Plus'));
    await waitFor(() => shown.control('Compléter à la main'));
    await fireEvent.click(shown.control('Compléter à la main'));
    await waitFor(() => shown.must('#form-code'));
    const value = (field: string) => (shown.must(`#form-${field}`) as HTMLInputElement).value;
    expect(value('code')).toBe('P-BCDF2346');
    expect(value('examDate')).toBe('2026-05-12');
    expect(value('level')).toBe('3');
    expect(shown.must('dialog details').hasAttribute('open')).toBe(true);
  });
});
