"""Owner keys: the parameters by which sites say whose page it is."""

_OWNER_KEYS_TEXT = """
username user u uname usr screen_name screenname handle profile profile_name author name
account acct member members memberid member_name nick nickname login id uid user_id
userid user_name channel owner player players person profile_id profileid c[users]
searchuser find_user userlogin by creator artist vanity slug domain resolve actor did
target_user targetuser story_fbid add un n nm stream target recipient broadcaster
gamertag gamer _ssn to recipients requested friendid st.friendid blogid blogname
taken-by ab_channel add_user usernames uids sec_uid sec_user_id mid instagram twitter
tiktok twitch telegram ig uniqueid unique_id search_author
"""
OWNER_KEYS = frozenset(_OWNER_KEYS_TEXT.split())
"""Parameters that name the owner of a page."""
