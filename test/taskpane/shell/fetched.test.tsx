import { screen } from '@testing-library/react';
import { fetched } from '../../../src/taskpane/shared/fetched';
import { button, queryButton } from '../support/render-pane';
import { renderView } from '../support/render-view';

const Charts = ({ year }: { readonly year: number }) => <p>{`Diagram ${year}`}</p>;

/** As webpack rejects where a script does not come. */
const notFetched = (): Error =>
  Object.assign(new Error('Loading chunk charts failed.'), { name: 'ChunkLoadError' });

const bar = { selector: '.fui-MessageBarBody' };

// React tells of every error that a boundary has caught.
beforeEach(() => jest.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => jest.restoreAllMocks());

test('a view that cannot be fetched says so, what to do, and comes when it is tried again', async () => {
  const load = jest
    .fn(() => Promise.resolve({ default: Charts }))
    .mockRejectedValueOnce(notFetched())
    .mockRejectedValueOnce(notFetched());
  const View = fetched(load, <p>Hämtar</p>);
  const { user } = renderView(<View year={2024} />);
  expect(screen.getByText('Hämtar')).toBeVisible();
  expect(
    await screen.findByText(/Kontrollera att datorn har kontakt med nätet och försök igen/, bar),
  ).toBeVisible();
  expect(screen.getByText('Den här delen av panelen kunde inte visas')).toBeVisible();

  await user.click(button('Försök igen'));
  expect(await screen.findByText(/En del av tillägget kunde inte hämtas/, bar)).toBeVisible();
  await user.click(button('Försök igen'));
  expect(await screen.findByText('Diagram 2024')).toBeVisible();
  expect(queryButton('Försök igen')).not.toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(3);
});

test('a view that fails while it is shown leaves the rest, with its detail for support', async () => {
  let isBroken = true;
  const View = fetched(() =>
    Promise.resolve({
      default: () => {
        if (isBroken) throw new TypeError('x is undefined');
        return <p>Hjälp</p>;
      },
    }),
  );
  const { user } = renderView(
    <>
      <p>Panelen</p>
      <View />
    </>,
    'en',
  );
  expect(await screen.findByText(/Something unexpected went wrong/, bar)).toBeVisible();
  expect(screen.getByText('Panelen')).toBeVisible();
  await user.click(button('Technical detail for support'));
  expect(screen.getByRole('textbox')).toHaveTextContent('TypeError: x is undefined');
  isBroken = false;
  await user.click(button('Try again'));
  expect(await screen.findByText('Hjälp')).toBeVisible();
});
