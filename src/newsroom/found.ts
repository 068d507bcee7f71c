import { join } from 'node:path';
import { writeNew } from './files.ts';
import { newsroomFile } from './names.ts';

const blank = `# What this newsroom knows by heart. pr new offers it, so that nobody types it twice.
# Take away the # of what you need.
schema: 1

defaults:
  style: ap                 # house style: ap, in or uk
  # language: en-US
  # label: Press Release    # what stands over the headline
  # zone: America/New_York  # the time zone of embargoes and of "today"
  # place: Austin
  # region: Texas
  # country: United States

# What an organization always says about itself.
boilerplates:
  # - name: River Trust
  #   text: River Trust brings health care to people who live on and by the water.

# Who answers when a reporter calls.
contacts:
  # - name: Mira Sen
  #   role: Press Officer
  #   organization: River Trust
  #   phone: "+91 33 5550 0142"
  #   email: press@river-trust.example

# Where news comes from, beside the place above.
places:
  # - { place: Dallas, region: Texas, country: United States }

# Who is quoted.
speakers:
  # - name: Dr Leela Bose
  #   role: Medical Director, River Trust

# What pr lint should say about a rule: error, warning, info or off; and whose demands count.
lint:
  # profile: uk
  # rules:
  #   headline-length: off
`;

/** Makes a folder a newsroom that remembers nothing yet; false when it is one already. */
export const foundNewsroom = (root: string): Promise<boolean> =>
  writeNew(join(root, newsroomFile), blank);
