import { join } from 'node:path';
import { writeNew } from './files.ts';
import { newsroomFile } from './names.ts';

const blank = `# What this newsroom remembers. pr new offers it, so that you type it once.
# Remove the # from the lines you need.
schema: 1

defaults:
  style: ap                 # house style: ap, in or uk
  # language: en-US
  # label: Press Release    # the kind label over the headline
  # zone: America/New_York  # the time zone of embargoes and of "today"
  # place: Austin
  # region: Texas
  # country: United States

# Boilerplates: what an organization always says about itself.
boilerplates:
  # - name: River Trust
  #   text: River Trust brings health care to people who live on and by the water.

# Media contacts: who answers when a reporter calls.
contacts:
  # - name: Mira Sen
  #   role: Press Officer
  #   organization: River Trust
  #   phone: "+91 33 5550 0142"
  #   email: press@river-trust.example

# More places that news comes from.
places:
  # - { place: Dallas, region: Texas, country: United States }

# Speakers: who is quoted.
speakers:
  # - name: Dr Leela Bose
  #   role: Medical Director, River Trust

# pr lint: the profile to check against, and the level of a rule (error, warning, info or off).
lint:
  # profile: uk
  # rules:
  #   headline-length: off
`;

/** Makes a folder a newsroom with nothing in it; false when it is one already. */
export const foundNewsroom = (root: string): Promise<boolean> =>
  writeNew(join(root, newsroomFile), blank);
